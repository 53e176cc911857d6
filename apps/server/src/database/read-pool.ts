import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { cancelBackend } from './cancel-backend.ts'
import { asFault, connectionLost, nobodyWaits, poolSpent } from './faults.ts'
import { PipelinedQuery, type Statement } from './pipelined-query.ts'
import { ReadClient } from './read-client.ts'

/** In whose role a request reads; from this list alone, never from a caller's text. */
export type ReaderRole = 'award_consortium'

export interface ReadContext {
  role: ReaderRole
  /** The programme's date, `YYYY-MM-DD`. */
  today: string
  /** Aborted when nobody waits for the answer any more: the statement is cancelled. */
  signal?: AbortSignal
}

export interface ReadPool {
  /** Runs one statement in one round trip and answers its one value as UTF-8, `null` for none. */
  read: (statement: Statement, context: ReadContext) => Promise<Buffer>
  close: () => Promise<void>
}

export interface ReadPoolOptions {
  url: string
  size: number
  /** Longest time one statement may take, in milliseconds. */
  statementTimeout: number
  log: Logger
}

/** What a statement without a value answers, as JSON has it. */
const nothing = Buffer.from('null')
/** How long a request waits for a free connection, in milliseconds. */
const patience = 1_800
/** Waits before each further attempt when the connection was lost, in milliseconds. */
const pauses = [50, 100, 200]

/** Compiling a statement to machine code costs more than these statements take; some servers do it unasked. */
const settings =
  "select set_config('role', $1, true), set_config('transaction_read_only', 'on', true), " +
  "set_config('app.today', $2, true), set_config('statement_timeout', $3, true), set_config('jit', 'off', true)"

/** Settings end with the implicit transaction, so a connection goes back to the pool as it came. */
const inContext = (context: ReadContext, timeout: number): Statement => ({
  name: 'request_settings',
  text: settings,
  values: [context.role, context.today, String(timeout)],
})

/** PostgreSQL plans anew when the role changes that row-level security depends on: each role keeps plans of its own. */
const forRole = (role: ReaderRole, { name, text, values }: Statement): Statement => ({
  name: `${role}_${name}`,
  text,
  values,
})

export function openReadPool({ url, size, statementTimeout, log }: ReadPoolOptions): ReadPool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    Client: ReadClient,
    // They stay, with all they have prepared.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: patience,
    application_name: 'cohortium read',
    keepAlive: true,
  })
  // Without a listener one terminated backend would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  pool.on('connect', (client) =>
    client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost')),
  )

  const once = async (statement: Statement, context: ReadContext): Promise<Buffer> => {
    const client = await pool.connect()
    const { signal } = context
    let broken: boolean | undefined
    let cancelled: Promise<void> | undefined
    const cancel = () => {
      cancelled = cancelBackend(url, client)
    }
    signal?.addEventListener('abort', cancel)
    try {
      if (signal?.aborted) throw nobodyWaits()
      const query = new PipelinedQuery([
        inContext(context, statementTimeout),
        forRole(context.role, statement),
      ])
      client.query(query)
      return (await query.value) ?? nothing
    } catch (error) {
      broken = connectionLost(error)
      throw signal?.aborted ? nobodyWaits() : error
    } finally {
      signal?.removeEventListener('abort', cancel)
      await cancelled
      // A cancellation that arrives late would end the next request's statement: that connection is not used again.
      client.release(broken || cancelled !== undefined)
    }
  }

  const read: ReadPool['read'] = async (statement, context) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(statement, context)
      } catch (error) {
        const pause = pauses[attempt]
        // A read changes nothing, so it may be repeated; waiting longer for a spent pool helps nobody.
        if (pause === undefined || poolSpent(error) || !connectionLost(error))
          throw asFault(error, statementTimeout)
        await sleep(pause)
      }
    }
  }

  return { read, close: () => pool.end() }
}
