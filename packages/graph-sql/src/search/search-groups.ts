import type { RegisteredField, RegisteredType, Registry } from '../registry/types.ts'
import type { SearchColumn } from './search-vector.ts'

/** Columns of one table that a type is searched by: its own, or those at the end of a path of to-one relations. */
export interface SearchGroup {
  readonly path: readonly string[]
  readonly table: string
  readonly columns: readonly SearchColumn[]
}

/** What a type is searched by, table by table. The registry has checked that all of it is there. */
export function searchGroups(registry: Registry, type: RegisteredType): SearchGroup[] {
  const groups = new Map<string, { path: readonly string[]; table: string; columns: SearchColumn[] }>()
  for (const name of type.search) {
    const found = searchColumn(registry, type, name)
    if (!found) throw new Error(`${type.name} cannot be searched by ${name}.`)
    const key = found.path.join('.')
    const group = groups.get(key)
    if (group) group.columns.push(found.column)
    else groups.set(key, { path: found.path, table: found.table, columns: [found.column] })
  }
  return [...groups.values()]
}

/** The stored text that a field reads; undefined where it reads anything else. */
export function searchColumn(
  registry: Registry,
  type: RegisteredType,
  name: string,
): { path: readonly string[]; table: string; column: SearchColumn } | undefined {
  const field = type.fields.get(name)
  if (field?.kind !== 'scalar' || (field.scalar !== 'text' && field.scalar !== 'code')) return undefined
  if ('column' in field.source)
    return {
      path: [],
      table: type.table,
      column: { column: field.source.column, nullable: field.nullable },
    }
  if (!('path' in field.source)) return undefined
  const { path, end } = field.source
  let at: RegisteredType | undefined = type
  for (const step of path) {
    const relation: RegisteredField | undefined = at?.fields.get(step)
    at = relation?.kind === 'one' ? registry.types.get(relation.target) : undefined
  }
  const ended = at && searchColumn(registry, at, end)
  return ended && { ...ended, path: [...path, ...ended.path] }
}

/** Names of the fields a type is searched by, those of one table together. */
export function searchPlaces(type: RegisteredType): string[][] {
  const places = new Map<string, string[]>()
  for (const name of type.search) {
    const field = type.fields.get(name)
    const path = field?.kind === 'scalar' && 'path' in field.source ? field.source.path.join('.') : ''
    places.set(path, [...(places.get(path) ?? []), name])
  }
  return [...places.values()]
}
