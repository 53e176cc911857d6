import { setTimeout as sleep } from 'node:timers/promises'
import type { Bytes } from '@cohortium/graph-sql'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { cancelBackend } from './cancel-backend.ts'
import type { Departure } from './departure.ts'
import { asFault, connectionLost, nobodyWaits, notNoted, poolSpent, refusesCredential } from './faults.ts'
import type { GroupRole } from './group-roles.ts'
import { PipelinedQuery, type Statement } from './pipelined-query.ts'
import { ReadClient } from './read-client.ts'
import { SpareClients } from './spare-clients.ts'

export interface ReadContext {
  /** In which a request reads; from this list alone, never from a caller's text. */
  role: GroupRole
  /** Of the asker's credential: the database looks it up for every statement, and refuses one that holds no more. */
  secret: string
  /** The programme's date, `YYYY-MM-DD`. */
  today: string
  /** What is told of the read, as `app.enter` takes it; without one nothing is noted. */
  note?: string | undefined
  /** When nobody waits for the answer any more, the statement is cancelled. */
  departure?: Departure
}

export interface ReadPool {
  /** Runs one statement in one round trip and answers its one value as UTF-8, `null` for none. */
  read: (statement: Statement, context: ReadContext) => Promise<Bytes>
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
const nothing: Bytes = [Buffer.from('null')]
/** How long a request waits for a free connection, in milliseconds. */
const patience = 1_800
/** Waits before each further attempt when the connection was lost, in milliseconds. */
const pauses = [50, 100, 200]

/**
 * The login enters by the secret of a credential before it takes the role: one that holds no more is refused here, and the rules on
 * rows look up whose it is.
 * Compiling a statement to machine code costs more than these statements take; some servers do it unasked.
 * @param timeout milliseconds.
 */
const settings = (timeout: number): string =>
  "select app.enter($3, $1), set_config('role', $1, true), set_config('transaction_read_only', 'on', true), " +
  `set_config('app.today', $2, true), set_config('statement_timeout', '${timeout}', true), set_config('jit', 'off', true)`

/**
 * The same with a note for the audit trail, which is kept with the transaction or not at all.
 * A crash of the database may lose what was read in its last moments, as it loses the answers under way: so a commit need not
 * wait for the disk. Changes wait for it.
 */
const notedSettings = (timeout: number): string =>
  `${settings(timeout).replace('app.enter($3, $1)', 'app.enter($3, $1, $4)')}, set_config('synchronous_commit', 'off', true)`

/** PostgreSQL plans anew when the role changes that row-level security depends on: each role keeps plans of its own. */
const forRole = (role: GroupRole, { name, text, values }: Statement): Statement => ({
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

  const clients = new SpareClients(pool)
  const texts = { plain: settings(statementTimeout), noted: notedSettings(statementTimeout) }
  /** Settings end with the implicit transaction, so a connection goes back as it came. */
  const inContext = ({ role, today, secret, note }: ReadContext): Statement =>
    note === undefined
      ? { name: 'request_settings', text: texts.plain, values: [role, today, secret] }
      : { name: 'noted_settings', text: texts.noted, values: [role, today, secret, note] }

  const once = async (statement: Statement, context: ReadContext): Promise<Bytes> => {
    const client = await clients.take()
    const { departure } = context
    let broken = false
    let cancelled: Promise<void> | undefined
    const cancel = () => {
      cancelled = cancelBackend(url, client)
    }
    departure?.on(cancel)
    const query = new PipelinedQuery([inContext(context), forRole(context.role, statement)])
    try {
      if (departure?.happened) throw nobodyWaits()
      client.query(query)
      return (await query.value) ?? nothing
    } catch (error) {
      broken = connectionLost(error)
      if (departure?.happened) throw nobodyWaits()
      if (broken || context.note === undefined || query.finished > 0 || refusesCredential(error)) throw error
      log.error({ err: error }, 'the audit trail could not be written; a read was refused')
      throw notNoted(error)
    } finally {
      departure?.off(cancel)
      if (cancelled) await cancelled
      // A cancellation that arrives late would end the next request's statement: that connection is not used again.
      clients.give(client, broken || cancelled !== undefined)
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

  return { read, close: () => clients.close() }
}
