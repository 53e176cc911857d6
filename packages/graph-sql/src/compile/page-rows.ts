import type { Argument } from './argument.ts'
import type { Compilation, Path } from './compilation.ts'
import { rowsOf, type List } from './rows-of.ts'
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
  /** How many rows match over all pages. */
  readonly total: string
  /** The outputs of the page's rows in the order of the answer, and what must stand before the statement that reads them. */
  select(outputs: readonly string[]): { readonly common: string; readonly rows: string }
}

export interface PageOptions {
  /** Fetch one row more than asked, which tells whether the page is the last, and number the rows. */
  readonly numbered: boolean
  /** Whether all rows that match are counted as well as cut. */
  readonly counted: boolean
}

const keyColumn = (index: number) => `_k${index + 1}`
const NUMBER = '_n'
const FETCHED = '_f'

/** Filters, orders and cuts in an inner statement over the table; only then the outer one joins what is selected. */
export function pageRows(
  compilation: Compilation,
  list: List,
  args: ReadonlyMap<string, Argument>,
  path: Path,
  { numbered, counted }: PageOptions,
): PageRows {
  const rows = rowsOf(compilation, list)
  const where = whereCondition(rows.scope, args.get('where'), path)
  const tableKeys = orderKeys(rows.scope, args.get('orderBy'), list.field?.order ?? [], path)
  // Rows that had to be searched for are searched for once, and both counted and cut. All rows of a table are not:
  // an index gives the first ones sooner.
  const matching = counted && (where !== 'TRUE' || list.parent) ? compilation.alias('m') : null
  const keys = matching
    ? tableKeys.map((key, index) => renamed(key, `${matching}.${keyColumn(index)}`))
    : tableKeys
  const page = pageOf(compilation, list.target, keys, args, path)
  const alias = compilation.alias('k')
  const scope = new Scope(compilation, list.target, alias)

  const search = (columns: readonly string[]) => {
    const own = columns.map((column) => `${rows.scope.alias}.${column}`)
    const ordered = tableKeys.map((key, index) => `${key.value.sql} AS ${keyColumn(index)}`)
    const outputs = [...own, ...ordered]
    return (conditions: readonly string[]) =>
      `SELECT ${outputs.join(', ')} FROM ${rows.from()}${whereClause([...rows.conditions, where, ...conditions])}`
  }
  const cut = `${orderClause(keys, page.backward)} LIMIT ${page.size}${numbered ? ' + 1' : ''}${page.offset ? ` OFFSET ${page.offset}` : ''}`

  return {
    scope,
    keys,
    page,
    keyValues: keys.map((_key, index) => `${alias}.${keyColumn(index)}`),
    number: `${alias}.${NUMBER}`,
    fetched: `${alias}.${FETCHED}`,
    get total() {
      return matching
        ? `(SELECT count(*) FROM ${matching})`
        : `(SELECT count(*) FROM ${rows.from()}${whereClause([...rows.conditions, where])})`
    },
    select(outputs) {
      const body = outputs.join(', ')
      const columns = columnsUsed(alias, body, ...scope.joins).filter((column) => !column.startsWith('_'))
      const found = search(columns)
      const names = [...columns, ...keys.map((_key, index) => keyColumn(index))]
      const inner = matching
        ? `SELECT ${names.map((name) => `${matching}.${name}`).join(', ')} FROM ${matching}${whereClause(page.conditions)}${cut}`
        : `${found(page.conditions)}${cut}`
      const order = numbered
        ? ` ORDER BY ${alias}.${NUMBER}${page.backward ? ' DESC' : ''}`
        : orderClause(keys, false, (_key, index) => `${alias}.${keyColumn(index)}`)
      const from = [
        `(${numbered ? withNumbers(inner, names, keys, page) : inner}) ${alias}`,
        ...scope.joins,
      ].join(' ')
      return {
        common: matching ? `WITH ${matching} AS MATERIALIZED (${found([])}) ` : '',
        rows: `SELECT ${body} FROM ${from}${order}`,
      }
    },
  }
}

function renamed(key: OrderKey, sql: string): OrderKey {
  return { ...key, value: { ...key.value, sql } }
}

function withNumbers(cut: string, names: readonly string[], keys: readonly OrderKey[], page: Page): string {
  const order = keys.map((key, index) => `q.${keyColumn(index)} ${direction(key, page.backward)}`)
  const numbers = [
    `row_number() OVER (ORDER BY ${order.join(', ')}) AS ${NUMBER}`,
    `count(*) OVER () AS ${FETCHED}`,
  ]
  return `SELECT ${[...names.map((name) => `q.${name}`), ...numbers].join(', ')} FROM (${cut}) q`
}
