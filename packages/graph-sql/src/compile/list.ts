import type { SelectionSetNode } from 'graphql'
import type { ListKind } from '../declare/facts.ts'
import type { RegisteredType, ToManyField } from '../registry/types.ts'
import type { Argument } from './argument.ts'
import type { Compilation, Path } from './compilation.ts'
import { connectionJson } from './connection.ts'
import { assemble } from './json.ts'
import { rowPieces } from './object.ts'
import { orderClause, orderKeys } from './order.ts'
import { sourceOf, type Scope, type Source } from './scope.ts'
import { whereClause } from './sql.ts'
import { whereCondition } from './where.ts'

/** A list to compile: all rows of a type, or those of a parent row. */
export interface List {
  readonly target: RegisteredType
  readonly kind: ListKind
  readonly field?: ToManyField
  readonly parent?: Scope
}

/** SQL that answers a list's JSON text. */
export function listJson(
  compilation: Compilation,
  list: List,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  if (list.kind === 'connection') return connectionJson(compilation, list, args, sets, path)
  const rows = rowsOf(compilation, list)
  const where = whereCondition(rows.scope, args.get('where'), path)
  const order = orderClause(orderKeys(rows.scope, args.get('orderBy'), list.field?.order ?? [], path))
  const json = assemble(rowPieces(rows.scope, sets, path))
  const ordered = `SELECT ${json} AS j FROM ${rows.from()}${whereClause([...rows.conditions, where])}${order}`
  return `(SELECT concat('[', string_agg(z.j, ','), ']') FROM (${ordered}) z)`
}

/** Where a list's rows are read. */
export function rowsOf(compilation: Compilation, { target, field, parent }: List): Source {
  return sourceOf(compilation, target, field && parent ? { field, parent } : undefined)
}
