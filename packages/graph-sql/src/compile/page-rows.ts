import type { Argument } from './argument.ts'
import type { Compilation, Path } from './compilation.ts'
import { rowsOf, type List } from './list.ts'
import { direction, orderClause, orderKeys, type OrderKey } from './order.ts'
import { pageOf, type Page } from './page.ts'
import { Scope } from './scope.ts'
import { columnsUsed, whereClause } from './sql.ts'
import { whereCondition } from './where.ts'

/** The rows of one page, found before anything else is joined to them. */
export interface PageRows {
  /** The page's rows, of which the selection may ask anything. */
  readonly scope: Scope
  readonly keys: readonly OrderKey[]
  readonly page: Page
  /** Values of the keys, for cursors. */
  readonly keyValues: readonly string[]
  /** The row's number on the page, from 1, counted from the side the page comes from. */
  readonly number: string
  /** How many rows were fetched: at most one more than asked. */
  readonly fetched: string
  /** `SELECT outputs FROM page's rows ...` in the order of the answer. */
  select(outputs: readonly string[]): string
}

const keyColumn = (index: number) => `_k${index + 1}`
const NUMBER = '_n'
const FETCHED = '_f'

/**
 * Filters, orders and cuts in an inner statement over the table; only then the outer one joins what is selected.
 * `numbered` fetches one row more than asked, which tells whether the page is the last.
 */
export function pageRows(
  compilation: Compilation,
  list: List,
  args: ReadonlyMap<string, Argument>,
  path: Path,
  numbered: boolean,
): PageRows {
  const rows = rowsOf(compilation, list)
  const where = whereCondition(rows.scope, args.get('where'), path)
  const keys = orderKeys(rows.scope, args.get('orderBy'), list.field?.order ?? [], path)
  const page = pageOf(compilation, list.target, keys, args, path)
  const alias = compilation.alias('k')
  const scope = new Scope(compilation, list.target, alias)

  const cut = (columns: readonly string[]) => {
    const outputs = [
      ...columns.map((column) => `${rows.scope.alias}.${column}`),
      ...keys.map((key, index) => `${key.value.sql} AS ${keyColumn(index)}`),
    ]
    const conditions = whereClause([...rows.conditions, where, ...page.conditions])
    const limit = ` LIMIT ${page.size}${numbered ? ' + 1' : ''}${page.offset ? ` OFFSET ${page.offset}` : ''}`
    const from = `${rows.from()}${conditions}${orderClause(keys, page.backward)}${limit}`
    return `SELECT ${outputs.join(', ')} FROM ${from}`
  }

  return {
    scope,
    keys,
    page,
    keyValues: keys.map((_key, index) => `${alias}.${keyColumn(index)}`),
    number: `${alias}.${NUMBER}`,
    fetched: `${alias}.${FETCHED}`,
    select(outputs) {
      const body = outputs.join(', ')
      const columns = columnsUsed(alias, body, ...scope.joins).filter((column) => !column.startsWith('_'))
      const inner = numbered ? withNumbers(cut(columns), columns, keys, page) : cut(columns)
      const order = numbered
        ? ` ORDER BY ${alias}.${NUMBER}${page.backward ? ' DESC' : ''}`
        : orderClause(keys, false, (_key, index) => `${alias}.${keyColumn(index)}`)
      return `SELECT ${body} FROM ${[`(${inner}) ${alias}`, ...scope.joins].join(' ')}${order}`
    },
  }
}

function withNumbers(cut: string, columns: readonly string[], keys: readonly OrderKey[], page: Page): string {
  const outputs = [...columns, ...keys.map((_key, index) => keyColumn(index))].map((column) => `q.${column}`)
  const order = keys.map((key, index) => `q.${keyColumn(index)} ${direction(key, page.backward)}`)
  const numbers = [`row_number() OVER (ORDER BY ${order.join(', ')}) AS ${NUMBER}`, `count(*) OVER () AS ${FETCHED}`]
  return `SELECT ${[...outputs, ...numbers].join(', ')} FROM (${cut}) q`
}
