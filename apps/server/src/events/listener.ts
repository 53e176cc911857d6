import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Logger } from 'pino'
import { readChange, type Change } from './changes.ts'

/** Hears of changes, by one connection of this process. */
export interface ChangeListener {
  /** Hears from now on; done when it does for the first time. */
  start: () => Promise<void>
  close: () => Promise<void>
}

export interface ChangeListenerOptions {
  /** Address of the database as the login without grants: hearing takes none. */
  url: string
  log: Logger
  onChange: (change: Change) => void
  /** Changes may have been missed: the connection was away. */
  onGap: () => void
}

/** How long after a connection was lost the next one is tried, in milliseconds. */
const pause = 500

export function openChangeListener({ url, log, onChange, onGap }: ChangeListenerOptions): ChangeListener {
  const state: { closed: boolean; client: Client | undefined } = { closed: false, client: undefined }

  const connect = async (): Promise<void> => {
    const client = new Client({
      connectionString: url,
      application_name: 'cohortium events',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    })
    client.on('notification', ({ payload }) => {
      const change = readChange(payload)
      if (change) onChange(change)
    })
    const lost = (): void => {
      if (state.client !== client) return
      state.client = undefined
      if (!state.closed) void connectAgain()
    }
    client.on('error', (error) => {
      log.warn({ err: error }, 'the connection that hears of changes was lost; another one is made')
      lost()
    })
    client.on('end', lost)
    try {
      await client.connect()
      await client.query('listen cohortium_changes')
      state.client = client
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
  }
  const connectAgain = async (): Promise<void> => {
    while (!state.closed && !state.client) {
      await sleep(pause, undefined, { ref: false })
      if (!state.closed)
        await connect().then(onGap, (error: unknown) => log.debug({ err: error }, 'nothing is heard yet'))
    }
    // It was closed while it connected.
    if (state.closed) await state.client?.end().catch(() => {})
  }

  return {
    start: connect,
    async close() {
      state.closed = true
      await state.client?.end().catch(() => {})
    },
  }
}
