import { Client, DatabaseError } from 'pg'
import { migrationsTable } from './data-source.ts'

/**
 * Names of the migrations that a database has seen, oldest first; none when it was never migrated.
 * @param url Address of the database as its owner.
 */
export async function appliedMigrations(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(`select name from ${migrationsTable} order by id`)
    return rows.map(({ name }) => name)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === undefinedTable) return []
    throw error
  } finally {
    await client.end()
  }
}

const undefinedTable = '42P01'
