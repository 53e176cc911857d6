import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import type { Logger } from 'pino'
import type { Ask } from '../access/gate.ts'

/** Shows the other servers that a worker lives, until its connection ends with it. */
export interface SignOfLife {
  /** Done when it is shown for the first time. */
  shown: Promise<void>
  end: () => Promise<void>
}

const key = (worker: string): string => `hashtextextended('cohortium worker ' || ${worker}, 0)`
/** How long after its connection was lost a sign is shown again, in milliseconds. */
const pause = 1_000

/** Shows that a worker lives, by a lock that ends with its connection; one that is lost is replaced. */
export function showSignOfLife(pool: Pool, workerId: string, log: Logger): SignOfLife {
  const state: { ended: boolean; held: PoolClient | undefined } = { ended: false, held: undefined }

  const show = async (): Promise<void> => {
    const client = await pool.connect()
    client.once('error', (error) => {
      if (state.held !== client) return
      state.held = undefined
      client.release(error)
      void showAgain()
    })
    try {
      await client.query(`select pg_advisory_lock(${key('$1')})`, [workerId])
      state.held = client
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  const showAgain = async (): Promise<void> => {
    while (!state.ended && !state.held) {
      await sleep(pause, undefined, { ref: false })
      if (!state.ended)
        await show().catch((error: unknown) => log.debug({ err: error }, 'no sign of life yet'))
    }
  }

  return {
    shown: show(),
    async end() {
      state.ended = true
      state.held?.release(true)
      state.held = undefined
    },
  }
}

/**
 * Frees the jobs of workers that ended without a word, killed or cut off: graphile-worker itself would wait four hours. Who lives
 * holds a lock, so a lock that can be had is a dead worker's.
 */
export async function freeJobsOfTheDead(ask: Ask): Promise<string[]> {
  const rows = await ask<{ worker: string }>(`
    select locked_by as worker from (
      select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
    ) as working
    where pg_try_advisory_xact_lock(${key('locked_by')})`)
  const dead = rows.map(({ worker }) => worker)
  if (dead.length > 0) await freeJobsOf(ask, dead)
  return dead
}

/** Frees the jobs of workers that are known to have ended. */
export const freeJobsOf = (ask: Ask, workers: readonly string[]) =>
  ask('select graphile_worker.force_unlock_workers($1)', [workers])
