import type { Logger } from 'pino'

/** What a look at the replica finds wrong, in a few words; undefined when it may be read. */
export type LookAtReplica = () => Promise<string | undefined>

/** Whether the replica is read at the moment. */
export interface Standing {
  /** Why everything is read from the database that takes changes; undefined while the replica is read. */
  readonly away: () => string | undefined
  /** The replica failed a read: it is not asked again before a look finds it well. */
  readonly fell: (why: string, error: unknown) => void
  /** Looks now. */
  readonly look: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface StandingOptions {
  lookAt: LookAtReplica
  log: Logger
  /** Milliseconds from one look to the next while it is away. */
  every?: number
  /** The same while it is read, when reads themselves tell what is wrong. */
  everyOfWell?: number
}

export function keepStanding({ lookAt, log, every = 1_000, everyOfWell = 5_000 }: StandingOptions): Standing {
  const state = { away: 'it was not looked at yet' as string | undefined, falls: 0, closed: false }
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined

  const fall = (why: string, error?: unknown): void => {
    state.falls += 1
    if (state.away === why) return
    state.away = why
    log.warn({ err: error, replica: why }, 'the replica is not read; the database that takes changes is')
  }
  const lookOnce = async (): Promise<void> => {
    const before = state.falls
    const wrong = await lookAt()
    if (state.closed) return
    if (wrong !== undefined) return fall(wrong)
    // What a read met since is newer than what was found.
    if (state.away === undefined || state.falls !== before) return
    state.away = undefined
    log.info('the replica is read')
  }
  const look = (): Promise<void> =>
    (looking ??= lookOnce().finally(() => {
      looking = undefined
      plan()
    }))
  const plan = (): void => {
    clearTimeout(timer)
    if (state.closed) return
    timer = setTimeout(() => void look(), state.away === undefined ? everyOfWell : every)
    timer.unref()
  }

  return {
    away: () => state.away,
    fell(why, error) {
      fall(why, error)
      if (!looking) plan()
    },
    look,
    async close() {
      state.closed = true
      clearTimeout(timer)
      await looking
    },
  }
}
