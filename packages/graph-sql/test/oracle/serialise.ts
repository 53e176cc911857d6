import type { ScalarKind } from './model.ts'
import type { Value } from './world.ts'

/** How a value stands in an answer: enumerations in capitals, ids with their prefix, all else as it is held. */
export function serialise(kind: ScalarKind, value: Value, prefix: string): unknown {
  if (value === null) return null
  if (kind === 'id') return `${prefix}_${String(value)}`
  if (kind === 'enum') return String(value).toUpperCase()
  return value
}
