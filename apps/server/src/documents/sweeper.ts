import type { Logger } from 'pino'
import type { Gate } from '../access/gate.ts'
import type { DocumentStore } from './document-store.ts'

/** Removes uploads that expired, and files that nothing refers to any more. */
export interface Sweeper {
  /** Sweeps now; answers how many files went. */
  sweep: () => Promise<number>
  /** Sweeps from now on. */
  start: () => void
  close: () => Promise<void>
}

/** Milliseconds from one sweep to the next: so long may what was erased lie there, referred to by nothing. */
const tenMinutes = 600_000

/** The files go before the commit that forgets them: one that is lost to a crash in between is referred to by nothing either. */
export const sweepDocuments = (gate: Gate, store: DocumentStore): Promise<number> =>
  gate.within(async (ask) => {
    const gone = await ask<{ sha256: string }>('select sha256 from app.sweep_documents() as sha256')
    await store.remove(gone.map(({ sha256 }) => sha256))
    return gone.length
  })

export function openSweeper(gate: Gate, store: DocumentStore, log: Logger, every = tenMinutes): Sweeper {
  let timer: NodeJS.Timeout | undefined
  let working: Promise<unknown> = Promise.resolve()

  const sweep = (): Promise<number> => {
    const work = working.then(() => sweepDocuments(gate, store))
    working = work.catch(() => {})
    return work
  }
  const tick = (): void => {
    sweep().then(
      (files) => files > 0 && log.info({ files }, 'files that nothing refers to were removed'),
      (error: unknown) => log.warn({ err: error }, 'files could not be swept; it is tried again'),
    )
  }

  return {
    sweep,
    start() {
      tick()
      timer = setInterval(tick, every)
      timer.unref()
    },
    async close() {
      clearInterval(timer)
      await working
    },
  }
}
