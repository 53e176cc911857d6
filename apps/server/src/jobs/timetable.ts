import { parseCrontab } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Ask } from '../access/gate.ts'

export interface TimetableOptions {
  within: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>
  /** When each job is done by itself, by its name, as crontab has it, in UTC. */
  times: Readonly<Record<string, string>>
  log: Logger
  /** Milliseconds since 1970. */
  now?: () => number
}

const minute = 60_000

/** Names of the jobs whose minute this is. */
export function dueJobs(times: Readonly<Record<string, string>>, moment: Date): string[] {
  const digest = {
    min: moment.getUTCMinutes(),
    hour: moment.getUTCHours(),
    date: moment.getUTCDate(),
    month: moment.getUTCMonth() + 1,
    dow: moment.getUTCDay(),
  }
  return parseCrontab(
    Object.entries(times)
      .map(([name, at]) => `${at} ${name}`)
      .join('\n'),
  )
    .filter((item) => item.match(digest))
    .map(({ task }) => task)
}

/**
 * Adds each job at its times. graphile-worker's own timetable ends the process when the database is away for a moment; here the minute is
 * missed, so jobs that matter are due several times. Of several servers each adds the job of a minute, which stands there once.
 */
export function keepTimetable({ within, times, log, now = Date.now }: TimetableOptions): {
  stop: () => void
} {
  let timer: NodeJS.Timeout | undefined
  const tick = async (): Promise<void> => {
    const moment = new Date(Math.floor(now() / minute) * minute)
    const names = dueJobs(times, moment)
    if (names.length === 0) return
    await within((ask) =>
      ask(
        `select graphile_worker.add_job(name, job_key := name || ' ' || $2) from unnest($1::text[]) as name`,
        [names, moment.toISOString()],
      ),
    )
  }
  const next = (): void => {
    timer = setTimeout(
      () => {
        next()
        tick().catch((error: unknown) => log.warn({ err: error }, 'jobs of this minute could not be added'))
      },
      minute - (now() % minute) + 5,
    )
    timer.unref()
  }
  next()
  return { stop: () => clearTimeout(timer) }
}
