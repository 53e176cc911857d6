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
  if (others.length > 0 || field?.kind !== 'one' || !('from' in field.link) || field.link.to !== 'id')
    return null
  // Of a row that is hidden the reference must tell nothing.
  if (field.mayBeHidden) return null
  return { name: field.name, column: `${groups.rows.alias}.${field.link.from}` }
}
