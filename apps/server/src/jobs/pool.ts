import { Pool, type PoolClient, type QueryResultRow } from 'pg'
import type { Logger } from 'pino'
import type { Ask } from '../access/gate.ts'

/** Connections in the role of jobs, which has rights on the outbox and the jobs themselves, and on nothing of the programme. */
export interface JobsPool {
  pool: Pool
  /** One transaction: everything it asked is kept when it ends well, nothing when it throws. */
  within: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>
}

/** One for the job at work, one that listens, one that shows that this process lives, one to spare. */
const size = 4
/** Longest time a statement of a job may take, in milliseconds. */
const patience = 60_000

export function openJobsPool(url: string, log: Logger): JobsPool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    // From the first moment of each connection on, so that none is ever without it.
    options: `-c role=award_jobs -c statement_timeout=${patience} -c jit=off`,
    connectionTimeoutMillis: 5_000,
    application_name: 'cohortium jobs',
    keepAlive: true,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  return {
    pool,
    async within(work) {
      const client = await pool.connect()
      let failed: Error | undefined
      try {
        await client.query('begin')
        const result = await work(asking(client))
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch((lost: Error) => {
          failed = lost
        })
        throw error
      } finally {
        client.release(failed)
      }
    },
  }
}

const asking =
  (client: PoolClient): Ask =>
  async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) => {
    const { rows } = await client.query<Row>(text, [...values])
    return rows
  }
