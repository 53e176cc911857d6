import type { ScalarKind } from './model.ts'
import { asText, asValue } from './shape.ts'
import type { Value } from './world.ts'

/** A query's value in the form in which rows hold theirs, whichever JavaScript form the scalar's parser gave it. */
export function operandOf(kind: ScalarKind, operand: unknown): Value {
  if (operand === null || operand === undefined) return null
  if (operand instanceof Date)
    return kind === 'date' ? operand.toISOString().slice(0, 10) : operand.toISOString()
  if (kind === 'id') return numberOfId(String(asValue(operand)))
  if (kind === 'instant') return new Date(asText(operand)).toISOString()
  if (kind === 'enum') return asText(operand).toLowerCase()
  return asValue(operand)
}

/** The integer of a global id: `ptc_12` is 12. */
export function numberOfId(id: string): number {
  return Number(id.slice(id.lastIndexOf('_') + 1))
}
