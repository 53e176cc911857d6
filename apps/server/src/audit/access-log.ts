import { GraphQLError } from 'graphql'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { connectionLost } from '../database/faults.ts'
import { PipelinedQuery } from '../database/pipelined-query.ts'
import { ReadClient } from '../database/read-client.ts'
import { storedEvent, type AccessEvent } from './access-event.ts'

/** Tells the trail what was read and handed out, on a connection of its own. */
export interface AccessLog {
  /**
   * Notes events for the trail; done once they are kept.
   * @throws GraphQLError UNAVAILABLE when they cannot be: then nothing may be answered.
   */
  record: (events: readonly AccessEvent[]) => Promise<void>
  close: () => Promise<void>
}

export interface AccessLogOptions {
  /** Address of the database as the login without grants. */
  url: string
  log: Logger
  /** Most events that wait to be written. */
  most?: number
}

/** Longest time that writing may take, in milliseconds. */
const patience = 4_000

/**
 * A crash of the database may lose what was read in its last moments, as it loses the answers under way: so a commit need not
 * wait for the disk. Changes wait for it.
 */
const settings = {
  name: 'access_settings',
  text:
    "select set_config('role', 'award_gate', true), set_config('synchronous_commit', 'off', true), " +
    `set_config('statement_timeout', '${patience}', true), set_config('jit', 'off', true)`,
  values: [],
}

interface Waiting {
  events: readonly AccessEvent[]
  done: () => void
  failed: (error: unknown) => void
}

const unavailable = (cause?: unknown): GraphQLError =>
  new GraphQLError('What is read of people has to be noted, which cannot be done at the moment; try again.', {
    extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
    originalError: cause instanceof Error ? cause : undefined,
  })

/**
 * While events are noted, those of other requests gather, and are then noted by one statement together. The sealer enters the notes in
 * the trail, with the subjects and digests that nobody needs to wait for.
 */
export function openAccessLog({ url, log, most = 2_000 }: AccessLogOptions): AccessLog {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    Client: ReadClient,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: patience,
    application_name: 'cohortium audit',
    keepAlive: true,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))

  let gathered: Waiting[] = []
  /** Events that wait or are being written. */
  let pending = 0
  let writing: Promise<void> | undefined

  const write = async (events: readonly AccessEvent[]): Promise<void> => {
    const client = await pool.connect()
    let broken = false
    try {
      const query = new PipelinedQuery([
        settings,
        {
          name: 'access_note',
          text: 'insert into app.audit_note (events) values ($1)',
          values: [JSON.stringify(events.map(storedEvent))],
        },
      ])
      client.query(query)
      await query.value
    } catch (error) {
      broken = connectionLost(error)
      throw error
    } finally {
      client.release(broken)
    }
  }

  /** A connection that was lost while nobody used it is no reason to refuse. */
  const writeSurely = (events: readonly AccessEvent[]): Promise<void> =>
    write(events).catch((error: unknown) => {
      if (!connectionLost(error)) throw error
      return write(events)
    })

  const writeAll = async (): Promise<void> => {
    while (gathered.length > 0) {
      const now = gathered
      gathered = []
      const events = now.flatMap((waiting) => waiting.events)
      try {
        await writeSurely(events)
        for (const { done } of now) done()
      } catch (error) {
        log.error(
          { err: error, events: events.length },
          'the audit trail could not be written; reads were refused',
        )
        for (const { failed } of now) failed(unavailable(error))
      }
      pending -= events.length
    }
    writing = undefined
  }

  return {
    record: (events) =>
      new Promise((resolve, reject) => {
        if (pending + events.length > most) return reject(unavailable())
        pending += events.length
        gathered.push({ events, done: resolve, failed: reject })
        writing ??= writeAll()
      }),
    async close() {
      await writing
      await pool.end()
    },
  }
}
