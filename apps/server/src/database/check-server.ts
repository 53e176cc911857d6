import { Client } from 'pg'
import { StartProblem } from '../problem.ts'
import { explainConnectionError } from './explain-connection-error.ts'

/** Oldest PostgreSQL that has what the migrations use. */
const oldest = 15

/**
 * Makes sure that a database answers and is new enough.
 * @param variable the environment's name for the address, as the sentence says it.
 * @throws StartProblem with a sentence that names the remedy.
 */
export async function checkServer(variable: string, address: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw explainConnectionError(variable, address, error)
  }
  try {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    const version = rows[0]?.version ?? 0
    if (version >= oldest) return
    throw new StartProblem(`${variable} names a PostgreSQL ${version}; use version ${oldest} or newer.`)
  } finally {
    await client.end()
  }
}
