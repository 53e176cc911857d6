import type { Registry } from '@cohortium/graph-sql'
import type { Logger } from 'pino'
import { openChangeListener } from './listener.ts'
import { openStreams, type Streams } from './streams.ts'

export interface Events {
  streams: Streams
  /** Lets everybody go who watches; the next step waits for no answer of theirs. */
  letGo: () => void
  close: () => Promise<void>
}

export interface EventsOptions {
  /** Address of the database as the login without grants. */
  url: string
  registry: Registry
  log: Logger
  /** How often it is seen whether each watcher is there, in milliseconds. */
  beat?: number
}

/** Hears of changes, and tells them to whoever watches and may see them. */
export async function openEvents({ url, registry, log, beat = 25_000 }: EventsOptions): Promise<Events> {
  const streams = openStreams({ registry, log })
  const listener = openChangeListener({ url, log, onChange: streams.tell, onGap: streams.tellGap })
  await listener.start()
  const timer = setInterval(() => void streams.beat(), beat)
  timer.unref()
  return {
    streams,
    letGo: streams.close,
    async close() {
      clearInterval(timer)
      streams.close()
      await listener.close()
    },
  }
}
