/** A column by its table. */
export type TableColumn = readonly [table: string, column: string]

/** Stands for the alias of a declared expression's own row. */
const OWN = 'own_row'

/**
 * The columns that a declared SQL expression names: those of its own row's table, and those of tables that it reads, each of
 * which has an alias (`from routing r`).
 */
export function columnsInSql(table: string, sql: (alias: string) => string): TableColumn[] {
  const text = sql(OWN)
  const tables = new Map([[OWN, table]])
  for (const [, name = '', alias = ''] of text.matchAll(/\b(?:from|join)\s+(\w+)\s+(?:as\s+)?(\w+)/gi))
    tables.set(alias, name)
  return [...text.matchAll(/\b(\w+)\.(\w+)\b(?!\s*\()/g)].flatMap(([, alias = '', column = '']) => {
    const of = tables.get(alias)
    return of ? [[of, column] as const] : []
  })
}
