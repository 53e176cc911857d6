import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { Pool } from 'pg'

/** Enters what was noted in the audit trail and seals it, as often as it is told to. */
export interface Sealer {
  /** Seals what has happened until now; answers how many events. */
  seal: () => Promise<number>
  /** Seals every minute from now on. */
  start: () => void
  close: () => Promise<void>
}

export interface SealerOptions {
  /** Address of the database as the login without grants. */
  url: string
  log: Logger
  /** Milliseconds from one seal to the next. */
  every?: number
}

const minute = 60_000
/** Most events in one seal: more of them are left over after a long stop, and each seal holds its events' digests at once. */
const most = 100_000
/** How long transactions that began before are waited for, in milliseconds; then the next minute's seal takes their events. */
const patience = 5_000
/** The same while the server stops. */
const lastPatience = 500
const pause = 50
/** Notes entered by one transaction. */
const notesAtOnce = 500

interface Horizon {
  last_event_id: number
  transaction: string
}

interface Sealed {
  sealed_at: Date
  last_event_id: number
  event_count: number
  hash: string
}

/**
 * Seals by the role award_gate. Several servers of one database may do so: each seal is made by one of them. The log is told of
 * every hash, so that it shows outside the database what the chain was.
 */
export function openSealer({ url, log, every = minute }: SealerOptions): Sealer {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 2_000,
    application_name: 'cohortium seal',
  })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  let timer: NodeJS.Timeout | undefined
  let working: Promise<unknown> = Promise.resolve()
  /** The oldest moment that could not be sealed up to yet: it is kept, or writers that follow each other would put it off for ever. */
  let waiting: Horizon | undefined

  const asGate = async <Row>(text: string, values: unknown[] = []): Promise<Row | undefined> => {
    const client = await pool.connect()
    let failed: Error | undefined
    try {
      await client.query('begin; set local role award_gate; set local statement_timeout = 60000')
      const { rows } = await client.query(text, values)
      await client.query('commit')
      const [row]: Row[] = rows
      return row
    } catch (error) {
      failed = error instanceof Error ? error : new Error(String(error))
      throw failed
    } finally {
      client.release(failed)
    }
  }

  const sealOne = async ({ last_event_id, transaction }: Horizon): Promise<Sealed | undefined> => {
    const sealed = await asGate<Sealed>(
      'select sealed_at, last_event_id, event_count, hash from app.seal_events($1, $2, $3) where hash is not null',
      [last_event_id, transaction, most],
    )
    if (sealed)
      log.info(
        { events: sealed.event_count, lastEvent: sealed.last_event_id, hash: sealed.hash },
        'audit sealed',
      )
    return sealed
  }

  const enterNotes = async (): Promise<void> => {
    for (;;) {
      const row = await asGate<{ entered: number }>('select app.enter_notes($1) as entered', [notesAtOnce])
      if (!row || row.entered < notesAtOnce) return
    }
  }

  const seal = async (longest: number): Promise<number> => {
    await enterNotes()
    const before = waiting
    const now = await asGate<Horizon>('select last_event_id, transaction::text from app.audit_horizon()')
    let count = 0
    for (const horizon of [before, now]) {
      if (!horizon) continue
      waiting = horizon
      const settled = await waitFor(horizon, longest)
      if (!settled) return count
      for (let sealed = await sealOne(horizon); sealed; sealed = await sealOne(horizon))
        count += sealed.event_count
      waiting = undefined
    }
    return count
  }

  const waitFor = async ({ transaction }: Horizon, longest: number): Promise<boolean> => {
    for (const deadline = performance.now() + longest; ; await sleep(pause)) {
      const row = await asGate<{ settled: boolean }>(
        'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 as settled',
        [transaction],
      )
      if (row?.settled) return true
      if (performance.now() > deadline) return false
    }
  }

  /** One after another, whoever asks. */
  const next = (longest = patience): Promise<number> => {
    const work = working.then(() => seal(longest))
    working = work.catch(() => {})
    return work
  }

  const tick = (): void => {
    next().catch((error: unknown) =>
      log.warn({ err: error }, 'the audit trail could not be sealed; it is tried again'),
    )
  }

  return {
    seal: () => next(),
    start() {
      tick()
      timer = setInterval(tick, every)
      timer.unref()
    },
    async close() {
      clearInterval(timer)
      await next(lastPatience).catch((error: unknown) =>
        log.warn({ err: error }, 'the audit trail was not sealed at the end'),
      )
      await pool.end()
    },
  }
}
