import pg from 'pg'
import { StartProblem } from '../problem.ts'
import { explainDatabaseError } from './explain-database-error.ts'

/** Oldest PostgreSQL that has what the migrations use. */
const oldest = 15

/**
 * Makes sure that a database answers and is new enough.
 * @param variable the environment's name for the address, as the sentence says it.
 * @throws StartProblem with a sentence that names the remedy, and never the password.
 */
export async function checkServer(variable: string, address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    const version = rows[0]?.version ?? 0
    if (version >= oldest) return
    throw new StartProblem(`${variable} names a PostgreSQL ${version}; use version ${oldest} or newer.`)
  } catch (error) {
    if (error instanceof Error && error.message === 'timeout expired') {
      throw new StartProblem(
        `${variable}: ${new URL(address).host} does not answer. Check the network, or correct it.`,
      )
    }
    throw explainDatabaseError(error, address, variable)
  } finally {
    await client.end().catch(() => {})
  }
}
