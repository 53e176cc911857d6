import { migrations } from './migrations/index.ts'
import { migrationsTable } from './data-source.ts'
import type { ReadContext, ReadPool } from './read-pool.ts'

const statement = { name: 'migrations_run', text: `select count(*) from ${migrationsTable}`, values: [] }

/** What keeps the database from answering queries, in a few words; undefined when it stands at this program's migrations. */
export async function unready(pool: ReadPool, context: ReadContext): Promise<string | undefined> {
  try {
    const missing = migrations.length - Number(Buffer.concat(await pool.read(statement, context)))
    return missing > 0 ? `${missing} migrations have not run` : undefined
  } catch {
    return 'the database does not answer'
  }
}
