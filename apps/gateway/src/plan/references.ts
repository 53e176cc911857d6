import type { RequiresSelection } from '@graphql-hive/router-query-planner'
import type { IsAny } from './places.ts'
import { isRow, put, type Row } from './row.ts'

/**
 * What a subgraph is told of a row that it is asked about: the type, and what is required of it. Undefined where the row is of no type that
 * the subgraph is asked about, or nothing is known of it by which it could be found.
 */
export function referenceTo(row: Row, requires: readonly RequiresSelection[], isAny: IsAny): Row | undefined {
  const type = row['__typename']
  if (typeof type !== 'string') return undefined
  const reference = required(row, requires, isAny)
  const isKnown = Object.keys(reference).some((key) => key !== '__typename')
  if (!isKnown) return undefined
  return reference['__typename'] === undefined ? { __typename: type, ...reference } : reference
}

function required(row: Row, requires: readonly RequiresSelection[], isAny: IsAny): Row {
  const kept: Row = {}
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') {
      const type = row['__typename']
      if (typeof type === 'string' && isAny(type, [selection.typeCondition]))
        Object.assign(kept, required(row, selection.selections, isAny))
      continue
    }
    if (selection.kind !== 'Field') throw new Error(`A plan requires a ${selection.kind}.`)
    const { name, alias = name, selections } = selection
    const value = row[name] ?? row[alias]
    if (value === undefined || value === null) continue
    put(kept, alias, selections?.length ? within(value, selections, isAny) : value)
  }
  return kept
}

function within(value: unknown, requires: readonly RequiresSelection[], isAny: IsAny): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, requires, isAny))
  return isRow(value) ? required(value, requires, isAny) : value
}
