import { Pool, type PoolClient, type QueryResultRow } from 'pg'
import type { Logger } from 'pino'
import { asFault } from '../database/faults.ts'

/** Runs one statement of a transaction and answers its rows. */
export type Ask = <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/** The server's own access to accounts and credentials, in the role award_gate, which has no right on anything else. */
export interface Gate {
  /** One transaction: everything it asked is kept when it ends well, nothing when it throws. */
  within: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>
  close: () => Promise<void>
}

export interface GateOptions {
  url: string
  /** Most connections; sign-ins wait for each other beyond it. */
  size: number
  log: Logger
}

/** Longest time a statement about an account may take or wait, in milliseconds. */
const patience = 4_000

const begin =
  'begin; set local role award_gate; set local jit = off; ' +
  `set local statement_timeout = ${patience}; set local lock_timeout = ${patience}`

export function openGate({ url, size, log }: GateOptions): Gate {
  const pool = new Pool({
    connectionString: url,
    max: size,
    // An embedded database is stopped by whoever leaves it last, so that this server never seems to have left.
    min: 1,
    connectionTimeoutMillis: patience,
    application_name: 'cohortium gate',
    keepAlive: true,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))

  const transact = async <Result>(client: PoolClient, work: (ask: Ask) => Promise<Result>) => {
    await client.query(begin)
    const result = await work(
      async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) => {
        const { rows } = await client.query<Row>(text, [...values])
        return rows
      },
    )
    await client.query('commit')
    return result
  }

  return {
    async within(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw asFault(error, patience)
      })
      let failed: Error | undefined
      const lost = (error: Error) => {
        failed = error
      }
      client.on('error', lost)
      try {
        return await transact(client, work)
      } catch (error) {
        await client.query('rollback').catch(lost)
        throw asFault(error, patience)
      } finally {
        client.off('error', lost)
        client.release(failed)
      }
    },
    close: () => pool.end(),
  }
}
