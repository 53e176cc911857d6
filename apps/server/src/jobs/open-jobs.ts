import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { runTaskList, type WorkerEvents, type WorkerPool, type WorkerPoolOptions } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Ask } from '../access/gate.ts'
import { workerLogger } from './logger.ts'
import { openJobsPool } from './pool.ts'
import { jobsSchema } from './schema.ts'
import { freeJobsOf, freeJobsOfTheDead, showSignOfLife } from './sign-of-life.ts'
import { keepTimetable } from './timetable.ts'

/** Work that is done by itself. It may be done twice: a process that is killed never tells how far it came. */
export type Job = (work: {
  /** One transaction in the role of jobs. */
  within: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>
  /** Whether to stop at the next fit moment: the server is about to end. */
  isStopping: () => boolean
}) => Promise<void>

export interface JobFacts {
  job: Job
  /** When it is done by itself, as crontab has it, in UTC. */
  at: string
}

export interface Jobs {
  /** Takes no more jobs, and waits for the one at work. */
  close: () => Promise<void>
}

export interface JobsOptions {
  /** Address of the database as the login without grants. */
  url: string
  log: Logger
  /** By their names in the database. */
  jobs: Readonly<Record<string, JobFacts>>
}

/** How often the worker looks for jobs whose time has come, in milliseconds; of new ones it is told at once. */
const pollInterval = 5_000
/** How long after a worker failed the next one begins, in milliseconds. */
const pause = 1_000

const housekeeping = (log: Logger): Readonly<Record<string, JobFacts>> => ({
  free_jobs: {
    at: '*/5 * * * *',
    job: async ({ within }) => {
      const dead = await within(freeJobsOfTheDead)
      if (dead.length > 0)
        log.warn({ workers: dead }, 'jobs of workers that ended without a word are done again')
    },
  },
})

/** Works on jobs in this process, one at a time, until it is closed: what is under way is finished first. */
export async function openJobs({ url, log, jobs }: JobsOptions): Promise<Jobs> {
  const { pool, within } = openJobsPool(url, log)
  const workerId = `cohortium-${randomUUID()}`
  const all = Object.entries({ ...jobs, ...housekeeping(log) })
  const state = { stopping: false }
  let workers: WorkerPool | undefined
  const events: WorkerEvents = new EventEmitter()
  const options: WorkerPoolOptions & { workerId: string } = {
    schema: jobsSchema,
    workerId,
    concurrency: 1,
    pollInterval,
    noHandleSignals: true,
    logger: workerLogger(log),
    events,
  }
  const tasks = Object.fromEntries(
    all.map(([name, { job }]) => [name, () => job({ within, isStopping: () => state.stopping })]),
  )
  const begin = (): void => {
    if (!state.stopping) workers = runTaskList(options, tasks, pool)
  }
  // One that cannot write down that its job is done ends itself, and leaves the job to whoever comes next.
  const beginAnew = async (): Promise<void> => {
    await workers?.gracefulShutdown()
    for (let isFree = false; !isFree && !state.stopping;) {
      await sleep(pause, undefined, { ref: false })
      isFree = await within((ask) => freeJobsOf(ask, [workerId])).then(
        () => true,
        () => false,
      )
    }
    begin()
  }
  events.on('worker:stop', () => {
    if (state.stopping) return
    log.warn('the worker of jobs ended; another one begins')
    void beginAnew()
  })

  const life = showSignOfLife(pool, workerId, log)
  const close = async (): Promise<void> => {
    state.stopping = true
    await workers?.gracefulShutdown()
    await life.end()
    await pool.end()
  }
  try {
    await life.shown
    await within(freeJobsOfTheDead)
  } catch (error) {
    await close()
    throw error
  }
  begin()
  const times = Object.fromEntries(all.map(([name, { at }]) => [name, at]))
  const timetable = keepTimetable({ within, times, log })
  return {
    async close() {
      timetable.stop()
      await close()
    },
  }
}
