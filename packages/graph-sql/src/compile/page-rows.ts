import type { Argument } from './argument.ts'
import type { Compilation, Path } from './compilation.ts'
import { Gathering } from './gathering.ts'
import { rowsOf, type List } from './rows-of.ts'
import { direction, orderClause, orderKeys, type OrderKey } from './order.ts'
import { pageOf, pageSize, type Page } from './page.ts'
import { Scope } from './scope.ts'
import { whereClause } from './sql.ts'
import { whereCondition } from './where.ts'

/** The rows of one page, found before anything else is joined to them. */
export interface PageRows {
  /** The page's rows, of which the selection may ask anything. */
  readonly scope: Scope
  readonly keys: readonly OrderKey[]
  readonly page: Page
  readonly numbered: boolean
  /** Names of the keys as columns of the page. */
  readonly keyColumns: readonly string[]
  /** Values of the keys, for cursors. */
  readonly keyValues: readonly string[]
  /** The row's number on the page, from 1, counted from the side the page comes from. */
  readonly number: string
  /** How many rows were fetched: at most one more than asked. */
  readonly fetched: string
  /** How many rows match over all pages. */
  readonly total: string
  /** The statement of the page's rows with these columns of theirs and the keys. */
  cut(columns: readonly string[]): {
    readonly rows: string
    /** Tables that it reads, as members of a WITH. */
    readonly tables: readonly string[]
  }
}

export interface PageOptions {
  /** Fetch one row more than asked, which tells whether the page is the last, and number the rows. */
  readonly numbered: boolean
  /** Whether all rows that match are counted as well as cut. */
  readonly counted: boolean
  /** Whether there is such a page for each of many rows. */
  readonly gathered: boolean
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
  { numbered, counted, gathered }: PageOptions,
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
  const page = pageOf(compilation, list.target, keys, args, path, !list.parent)
  const alias = compilation.alias('k')
  const scope = new Scope(compilation, list.target, alias)
  if (gathered || isLarge(compilation, args)) scope.gathering = new Gathering(compilation, list.target, alias)

  const search = (columns: readonly string[]) => {
    const own = columns.map((column) => `${rows.scope.alias}.${column}`)
    const ordered = tableKeys.map((key, index) => `${key.value.sql} AS ${keyColumn(index)}`)
    const outputs = [...own, ...ordered]
    return (conditions: readonly string[]) =>
      `SELECT ${outputs.join(', ')} FROM ${rows.from()}${whereClause([...rows.conditions, where, ...conditions])}`
  }
  const limit = `${orderClause(keys, page.backward)} LIMIT ${page.size}${numbered ? ' + 1' : ''}${page.offset ? ` OFFSET ${page.offset}` : ''}`
  const keyColumns = keys.map((_key, index) => keyColumn(index))

  return {
    scope,
    keys,
    page,
    numbered,
    keyColumns,
    keyValues: keyColumns.map((name) => `${alias}.${name}`),
    number: `${alias}.${NUMBER}`,
    fetched: `${alias}.${FETCHED}`,
    get total() {
      return matching
        ? `(SELECT count(*) FROM ${matching})`
        : `(SELECT count(*) FROM ${rows.from()}${whereClause([...rows.conditions, where])})`
    },
    cut(columns) {
      const found = search(columns)
      const names = [...columns, ...keyColumns]
      const inner = matching
        ? `SELECT ${names.map((name) => `${matching}.${name}`).join(', ')} FROM ${matching}${whereClause(page.conditions)}${limit}`
        : `${found(page.conditions)}${limit}`
      return {
        rows: numbered ? withNumbers(inner, names, keys, page) : inner,
        tables: matching ? [`${matching} AS MATERIALIZED (${found([])})`] : [],
      }
    },
  }
}

/** The page's size is a value and no part of a shape; which of the two forms is better is all that the plan asks. */
function isLarge(compilation: Compilation, args: ReadonlyMap<string, Argument>): boolean {
  const size = pageSize(args)
  return compilation.guard((variables) => String(size(variables) >= compilation.gatherFrom)) === 'true'
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
