import type { Scope } from '../scope.ts'
import type { GroupKey, Groups } from './groups.ts'
import { namedRows, startsWith } from './named-rows.ts'
import { rowAt } from './row-at.ts'

/** What rows are grouped by: a key's value, or the reference to a related row of which keys are read afterwards. */
export type Column =
  | { readonly kind: 'value'; readonly key: GroupKey }
  | { readonly kind: 'row'; readonly path: readonly string[]; readonly keys: GroupKey[] }

/** What to group by, so that few rows are joined to what keys lead to. */
export function columnsOf(groups: Groups): Column[] {
  const named = namedRows(groups)
  const columns: Column[] = []
  for (const key of groups.keys) {
    const path = named.find((candidate) => startsWith(key.path, candidate))
    const known = columns.find((column) => column.kind === 'row' && column.path === path)
    if (!path) columns.push({ kind: 'value', key })
    else if (known?.kind === 'row') known.keys.push(key)
    else columns.push({ kind: 'row', path, keys: [key] })
  }
  return columns
}

/** The column of a row; `from` is where its path goes on after the first `gone` steps. */
export function columnOfRow(groups: Groups, column: Column, from: Scope, gone = 0): string {
  return column.kind === 'value'
    ? groups.keyOfRow(column.key, from, column.key.path.slice(gone))
    : rowAt(from, column.path.slice(gone)).key
}
