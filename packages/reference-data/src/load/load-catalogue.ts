import type { ClientBase } from 'pg'
import { catalogue } from '../catalogue/catalogue.ts'
import type { Row } from '../catalogue/row.ts'
import { advanceSequences } from './sequences.ts'
import { inTransaction } from './transaction.ts'
import { upsertRows } from './upsert.ts'

/** Writes the catalogue inside a transaction of the caller's. @returns the number of rows written. */
export async function writeCatalogue(client: ClientBase): Promise<number> {
  const tables = Object.entries<readonly Row[]>(catalogue)
  let written = 0
  for (const [table, rows] of tables) written += await upsertRows(client, table, rows)
  await advanceSequences(
    client,
    tables.map(([table]) => table),
  )
  return written
}

/**
 * Brings the database to the catalogue that ships, in one transaction; doing it again changes nothing.
 * @param client connected as the owner, after the migrations.
 * @returns the number of rows written.
 */
export function loadCatalogue(client: ClientBase): Promise<number> {
  return inTransaction(client, () => writeCatalogue(client))
}
