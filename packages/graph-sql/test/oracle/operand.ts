import type { ScalarKind } from './model.ts'
import type { Value } from './world.ts'

/** A query's value in the form in which rows hold theirs, whichever JavaScript form the scalar's parser gave it. */
export function operandOf(kind: ScalarKind, operand: unknown): Value {
  if (operand === null || operand === undefined) return null
  if (kind === 'id') return numberOfId(String(operand))
  if (kind === 'instant') return new Date(operand as string | Date).toISOString()
  if (kind === 'date') return operand instanceof Date ? operand.toISOString().slice(0, 10) : String(operand)
  if (kind === 'enum') return String(operand).toLowerCase()
  return operand as Value
}

/** The integer of a global id: `ptc_12` is 12. */
export function numberOfId(id: string): number {
  return Number(id.slice(id.lastIndexOf('_') + 1))
}
