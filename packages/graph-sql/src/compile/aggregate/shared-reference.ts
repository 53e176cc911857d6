import { mayBeHidden } from '../absence.ts'
import { referenceColumn } from '../as-of/links.ts'
import type { Groups } from './groups.ts'

export interface Reference {
  readonly name: string
  /** The column that holds it. */
  readonly column: string
}

/** The one reference that all keys lead through, if there is such. */
export function sharedReference(groups: Groups): Reference | null {
  const [name, ...others] = new Set(groups.keys.map((key) => (key.path.length > 1 ? key.path[0] : undefined)))
  const field = name === undefined ? undefined : groups.type.fields.get(name)
  // Of a row that is hidden the reference must tell nothing.
  if (others.length > 0 || field?.kind !== 'one' || mayBeHidden(groups.compilation, field)) return null
  const column = referenceColumn(groups.compilation, groups.type, field)
  return column === null ? null : { name: field.name, column: `${groups.rows.alias}.${column}` }
}
