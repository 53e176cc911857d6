import { connectionJson } from './connection.ts'
import type { ListWriter } from './compilation.ts'
import { assemble, listPieces, subquery } from './json.ts'
import { rowPieces } from './object.ts'
import { orderClause, orderKeys } from './order.ts'
import { rowsOf } from './rows-of.ts'
import { whereClause } from './sql.ts'
import { whereCondition } from './where.ts'

/** What a list without pages is taken to hold: it is short by its nature. */
export const PLAIN_SIZE = 10

/** A list's JSON text. */
export const listJson: ListWriter = (compilation, list, args, sets, path) => {
  if (list.kind === 'connection') return connectionJson(compilation, list, args, sets, path)
  compilation.list(path, () => PLAIN_SIZE)
  const rows = rowsOf(compilation, list)
  const where = whereCondition(rows.scope, args.get('where'), path)
  const order = orderClause(orderKeys(rows.scope, args.get('orderBy'), list.field?.order ?? [], path))
  const json = assemble(rowPieces(rows.scope, sets, path))
  const ordered = `SELECT ${json} AS j FROM ${rows.from()}${whereClause([...rows.conditions, where])}${order}`
  return subquery(listPieces('z.j'), `(${ordered}) z`)
}
