import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { migrate, unmigrate } from '../../src/database/migrate.ts'
import { openJobs, type JobFacts, type Jobs } from '../../src/jobs/open-jobs.ts'
import { dueJobs } from '../../src/jobs/timetable.ts'
import { emptyDatabase, refusalOf, type FreshDatabase } from '../database/fresh-database.ts'

let database: FreshDatabase
const opened: Jobs[] = []
const lines: Record<string, unknown>[] = []
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) })

beforeAll(async () => {
  database = await emptyDatabase('jobs')
  await migrate({ url: database.url })
  await grantRoles(database.url, decodeURIComponent(new URL(database.url).username))
})
afterAll(() => database.stop())
afterEach(async () => {
  for (const jobs of opened.splice(0)) await jobs.close()
  await query('delete from graphile_worker._private_jobs')
})

const query = async (text: string, values: unknown[] = []) => (await database.client.query(text, values)).rows
const add = (name: string) => query('select graphile_worker.add_job($1)', [name])
const left = () => query('select locked_by, attempts from graphile_worker._private_jobs order by id')
const never = '0 0 30 2 *'

async function open(jobs: Record<string, JobFacts['job']>): Promise<Jobs> {
  const facts = Object.entries(jobs).map(([name, job]) => [name, { job, at: never }] as const)
  const worker = await openJobs({ url: database.url, log, jobs: Object.fromEntries(facts) })
  opened.push(worker)
  return worker
}

/** A moment that something happens. */
function happening(): { happen: () => void; happened: Promise<void> } {
  let happen = () => {}
  const happened = new Promise<void>((resolve) => {
    happen = resolve
  })
  return { happen, happened }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20)
}

describe('a job', () => {
  it('is done soon after it is added, in the role of jobs', async () => {
    const { happen, happened } = happening()
    let role: unknown
    await open({
      greet: async ({ within }) => {
        const [row] = await within((ask) => ask<{ role: string }>('select current_user as role'))
        role = row?.role
        happen()
      },
    })
    await add('greet')
    await happened
    expect(role).toBe('award_jobs')
    await until(async () => (await left()).length === 0)
  })

  it('that fails is kept for another attempt', async () => {
    const { happen, happened } = happening()
    await open({
      fail: async () => {
        happen()
        throw new Error('not today')
      },
    })
    await add('fail')
    await happened
    await until(async () => (await left()).some(({ locked_by }) => locked_by === null))
    expect(
      await query('select last_error, attempts, run_at > now() as later from graphile_worker._private_jobs'),
    ).toMatchObject([{ last_error: expect.stringContaining('not today'), attempts: 1, later: true }])
  })

  it('is finished before the worker ends, which takes no other', async () => {
    const began = happening()
    const end = happening()
    const done: string[] = []
    const worker = await open({
      slow: async ({ isStopping }) => {
        began.happen()
        await end.happened
        done.push(`slow, stopping: ${isStopping()}`)
      },
      other: async () => void done.push('other'),
    })
    await add('slow')
    await began.happened
    const closing = worker.close()
    opened.pop()
    await add('other')
    end.happen()
    await closing
    expect(done).toEqual(['slow, stopping: true'])
    expect(await left()).toMatchObject([{ attempts: 0 }])
  })

  it('of a worker that died is done again by the next one, and that of one that lives is not', async () => {
    const began = happening()
    const end = happening()
    await open({
      held: async () => {
        began.happen()
        await end.happened
      },
    })
    await add('held')
    await began.happened
    await add('lost')
    await query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'cohortium-dead', attempts = 1
       where locked_by is null`,
    )
    const { happen, happened } = happening()
    let twice = false
    await open({
      lost: async () => happen(),
      held: async () => {
        twice = true
      },
    })
    await happened
    end.happen()
    await until(async () => (await left()).length === 0)
    expect(twice).toBe(false)
  })

  it('is done after every connection of the worker was cut', async () => {
    const { happen, happened } = happening()
    await open({ greet: async () => happen() })
    await query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'cohortium jobs' and datname = current_database()`)
    await add('greet')
    await happened
    await until(async () => (await left()).length === 0)
    expect(JSON.stringify(lines)).toContain('terminating connection')
  })
})

describe('the timetable', () => {
  const times = { each: '* * * * *', mornings: '0 7-18 * * 1-5' }
  it.each([
    ['2024-01-15T07:00:00Z', ['each', 'mornings']],
    ['2024-01-15T07:01:00Z', ['each']],
    ['2024-01-14T07:00:00Z', ['each']],
  ])('at %s has %j', (moment, names) => {
    expect(dueJobs(times, new Date(moment))).toEqual(names)
  })
})

describe('the role of jobs', () => {
  it.each([
    'select * from participant',
    'select * from person_identity',
    'select * from account',
    'select * from app.link',
    'select * from audit_event',
    `insert into message (purpose, recipient, subject, body) values ('notice', 'a', 'b', 'c')`,
    `update message set recipient = 'me@example.org'`,
    'delete from message',
    'create table graphile_worker.mine ()',
  ])('may not: %s', async (statement) => {
    expect(await refusalOf(database.client, `set local role award_jobs; ${statement}`)).toMatchObject({
      code: '42501',
    })
  })

  it.each(['award_gate', 'award_consortium', 'award_university', 'award_tutor'])(
    'alone sees jobs, and %s does not',
    async (role) => {
      const look = `set local role ${role}; select * from graphile_worker._private_jobs`
      expect(await refusalOf(database.client, look)).toMatchObject({ code: '42501' })
    },
  )
})

describe('the tables of jobs', () => {
  it('go and come with ours, and stay as they are when they are up to date', async () => {
    const own = await emptyDatabase('jobs_tables')
    await migrate({ url: own.url })
    await migrate({ url: own.url })
    await unmigrate({ url: own.url })
    const { rows } = await own.client.query(`select from pg_namespace where nspname = 'graphile_worker'`)
    expect(rows).toHaveLength(0)
    await migrate({ url: own.url })
    await own.stop()
  })
})
