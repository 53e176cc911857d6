import type { Bytes } from '@cohortium/graph-sql'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { cancelBackend } from './cancel-backend.ts'
import type { Departure } from './departure.ts'
import { connectionLost, nobodyWaits } from './faults.ts'
import type { PipelinedQuery } from './pipelined-query.ts'
import { ReadClient } from './read-client.ts'
import { SpareClients } from './spare-clients.ts'

/** Connections by which statements are sent in one round trip. */
export interface Connections {
  /** Runs a query on a free connection; when nobody waits for the answer any more, it is cancelled. Answers `null` for no value. */
  run: (query: PipelinedQuery, departure?: Departure) => Promise<Bytes>
  close: () => Promise<void>
}

export interface ConnectionsOptions {
  url: string
  size: number
  log: Logger
}

/** What a statement without a value answers, as JSON has it. */
const nothing: Bytes = [Buffer.from('null')]
/** How long a request waits for a free connection, in milliseconds. */
const patience = 1_800

export function openConnections({ url, size, log }: ConnectionsOptions): Connections {
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

  return {
    async run(query, departure) {
      const client = await clients.take()
      let broken = false
      let cancelled: Promise<void> | undefined
      const cancel = () => {
        cancelled = cancelBackend(client)
      }
      departure?.on(cancel)
      try {
        if (departure?.happened) throw nobodyWaits()
        client.query(query)
        return (await query.value) ?? nothing
      } catch (error) {
        broken = connectionLost(error)
        throw departure?.happened ? nobodyWaits() : error
      } finally {
        departure?.off(cancel)
        if (cancelled) await cancelled
        // A cancellation that arrives late would end the next request's statement: that connection is not used again.
        clients.give(client, broken || cancelled !== undefined)
      }
    },
    close: () => clients.close(),
  }
}
