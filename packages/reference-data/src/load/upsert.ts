import type { ClientBase } from 'pg'
import type { Row } from '../catalogue/row.ts'
import { sqlName, sqlNames } from './sql-name.ts'

/**
 * The statement that brings a table's rows to what the data files say. A row that people have edited since (its
 * version is above 1) keeps their edit, and a row that already agrees is not written.
 */
function upsertStatement(table: string, columns: readonly string[], rowCount: number): string {
  const places = Array.from({ length: rowCount }, (_, row) => {
    const fields = columns.map((_column, column) => `$${row * columns.length + column + 1}`)
    return `(${fields.join(', ')})`
  })
  const insert = `insert into ${sqlName(table)} as kept (${sqlNames(columns)}) values ${places.join(', ')}`
  const facts = columns.filter((column) => column !== 'id')
  if (!columns.includes('id')) return `${insert} on conflict do nothing`
  const assignments = facts.map((column) => `${sqlName(column)} = excluded.${sqlName(column)}`)
  const tuple = (owner: string) => `(${facts.map((column) => `${owner}.${sqlName(column)}`).join(', ')})`
  const unedited = columns.includes('version') ? ' and kept.version = 1' : ''
  return `${insert} on conflict (id) do update set ${assignments.join(', ')}
    where ${tuple('kept')} is distinct from ${tuple('excluded')}${unedited}`
}

/** Inserts or corrects a few rows, all with the same columns. @returns the number of rows written. */
export async function upsertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<number> {
  const [first] = rows
  if (!first) return 0
  const columns = Object.keys(first)
  const values = rows.flatMap((row) => columns.map((column) => row[column] ?? null))
  const result = await client.query(upsertStatement(table, columns, rows.length), values)
  return result.rowCount ?? 0
}
