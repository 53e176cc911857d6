import { typeNamed } from '../../registry/build-registry.ts'
import { relationOf } from '../fields.ts'
import type { Column } from './columns.ts'
import type { GroupKey, Groups } from './groups.ts'
import { rowById } from './row-by-id.ts'

/** A statement of groups with their keys, from one with the columns they were grouped by, both as `k1...`. */
export function withKeys(groups: Groups, columns: readonly Column[], grouped: string): string {
  if (columns.every(({ kind }) => kind === 'value')) return grouped
  const alias = groups.compilation.alias('q')
  const joins: string[] = []
  const values = new Map<GroupKey, string>()
  columns.forEach((column, index) => {
    const value = `${alias}.k${index + 1}`
    if (column.kind === 'value') values.set(column.key, value)
    else readKeys(groups, column, value, joins, values)
  })
  const keys = groups.keys.map((key, index) => `${values.get(key)} AS k${index + 1}`)
  const measures = groups.measures.map((_measure, index) => `${alias}.m${index + 1}`)
  return `SELECT ${[...keys, ...measures].join(', ')} FROM ${[`(${grouped}) ${alias}`, ...joins].join(' ')}`
}

function readKeys(
  groups: Groups,
  { path, keys }: Extract<Column, { kind: 'row' }>,
  id: string,
  joins: string[],
  values: Map<GroupKey, string>,
): void {
  const { compilation } = groups
  const { registry } = compilation.graph
  const type = path.reduce((at, step) => typeNamed(registry, relationOf(at, step).target), groups.type)
  const row = rowById(compilation, type, id, { optional: false, joins })
  for (const key of keys) values.set(key, groups.keyOfRow(key, row, key.path.slice(path.length)))
}
