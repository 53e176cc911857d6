import type { Gathering } from './gathering.ts'
import { orderClause } from './order.ts'
import type { PageRows } from './page-rows.ts'
import type { Scope } from './scope.ts'
import { columnsUsed } from './sql.ts'

/** A statement, and the tables it reads as members of a WITH. */
export interface Statement {
  readonly rows: string
  readonly tables: readonly string[]
}

/** Outputs of the page's rows, in the order of the answer. */
export function selectPage(page: PageRows, outputs: readonly string[]): Statement {
  const { scope, keys, keyValues, numbered } = page
  const { gathering, alias } = scope
  const lists = gathering?.joins ?? []
  const body = outputs.join(', ')
  const cut = page.cut(columnsOf(scope, body))
  const order = numbered
    ? ` ORDER BY ${page.number}${page.page.backward ? ' DESC' : ''}`
    : orderClause(keys, false, (_key, index) => keyValues[index] ?? '')
  const select = (from: string) => `SELECT ${body} FROM ${[from, ...lists, ...scope.joins].join(' ')}${order}`
  if (!gathering || lists.length === 0) return { rows: select(`(${cut.rows}) ${alias}`), tables: cut.tables }
  const tables = [...cut.tables, `${gathering.table} AS MATERIALIZED (${cut.rows})`, ...gathering.tables]
  return { rows: select(`${gathering.table} ${alias}`), tables }
}

/**
 * Outputs of the rows of many pages, one for each parent on its own page, with the parent's id as `_p` and the keys to order by.
 * Each page is still cut by itself (LATERAL), so a parent of very many rows costs no more than those asked for.
 */
export function selectPages(
  page: PageRows,
  outputs: readonly string[],
  parents: Gathering,
  parent: Scope,
): Statement {
  const { scope, keyColumns } = page
  const { gathering, alias } = scope
  const lists = gathering?.joins ?? []
  const body = [...outputs, ...page.keyValues].join(', ')
  const columns = columnsOf(scope, outputs.join(', '))
  const cut = page.cut(columns)
  const each = `${parents.table} ${parent.alias} CROSS JOIN LATERAL (${cut.rows}) ${alias}`
  if (!gathering || lists.length === 0) {
    const from = [each, ...scope.joins].join(' ')
    return { rows: `SELECT ${parent.id} AS _p, ${body} FROM ${from}`, tables: cut.tables }
  }
  const names = [...columns, ...keyColumns].map((name) => `${alias}.${name}`)
  const pages = `SELECT ${[`${parent.id} AS _p`, ...names].join(', ')} FROM ${each}`
  const tables = [...cut.tables, `${gathering.table} AS MATERIALIZED (${pages})`, ...gathering.tables]
  const from = [`${gathering.table} ${alias}`, ...lists, ...scope.joins].join(' ')
  return { rows: `SELECT ${alias}._p, ${body} FROM ${from}`, tables }
}

/** Columns of the page's own rows that are asked for, beside those it has anyway. */
function columnsOf({ alias, joins, gathering }: Scope, body: string): string[] {
  const used = columnsUsed(alias, body, ...(gathering?.joins ?? []), ...joins)
  return used.filter((column) => !column.startsWith('_'))
}
