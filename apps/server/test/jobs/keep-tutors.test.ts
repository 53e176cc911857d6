import { bankHolidays } from '@cohortium/reference-data'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGate, type Gate } from '../../src/access/gate.ts'
import { makeSeal } from '../../src/access/seal.ts'
import { jobsOf } from '../../src/jobs/jobs-of.ts'
import { openJobsPool, type JobsPool } from '../../src/jobs/pool.ts'
import { dueJobs } from '../../src/jobs/timetable.ts'
import { openOutbox } from '../../src/post/outbox.ts'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from '../writing/administering.ts'
import { finder, number, one } from '../writing/things.ts'
import { travellingClock } from '../writing/travelling-clock.ts'

const log = pino({ level: 'silent' })
const clock = travellingClock('2024-01-15T10:00:00Z')
const seal = makeSeal('k'.repeat(32), 'outbox')
let server: ServedAlone
let gate: Gate
let pool: JobsPool

beforeAll(async () => {
  server = await serveAlone('keep-tutors', {}, clock)
  gate = openGate({ url: server.appUrl, size: 1, log })
  pool = openJobsPool(server.appUrl, log)
})
afterAll(async () => {
  await pool.pool.end()
  await gate.close()
  await server.stop()
})

const jobs = () => {
  const publicUrl = () => 'https://award.example.org'
  const outbox = openOutbox({ gate, seal, publicUrl, isDemonstration: true })
  return jobsOf({
    gate,
    seal,
    outbox,
    publicUrl,
    transport: undefined,
    holidays: bankHolidays,
    today: clock.today,
    runImports: async () => {},
  })
}
const keepTutors = () =>
  jobs()['keep_tutors']?.job({ within: pool.within, isStopping: () => false }) ?? Promise.reject(new Error())

/** Puts the clock forward, and has the day's job done. */
async function onTheDay(day: string): Promise<void> {
  clock.goTo(`${day}T00:02:00Z`)
  await keepTutors()
}

const { change, read } = administering(() => server)
const find = finder(read)
const devon = 'code: { eq: "E10000008" }'

const tutorOf = async (id: string) =>
  (
    await read<{ participant: { primaryTutor: { id: string } | null } }>(
      `{ participant(id: "${id}") { primaryTutor { id } } }`,
    )
  ).participant.primaryTutor?.id

/** Participants whose stored tutor is not the one whose allocation stands. */
const stale = async (today: string) =>
  (
    await server.owner.query<{ id: number }>(
      `select p.id from participant p
       left join tutor_allocation a on a.participant_id = p.id and daterange(a.valid_from, a.valid_to) @> $1::date
       where p.primary_tutor_id is distinct from a.tutor_id`,
      [today],
    )
  ).rows

describe('the stored tutor of today', () => {
  it('follows an allocation that begins later, and one that ends, each on its day', async () => {
    const who = await find(
      'participants',
      `status: { eq: ACTIVE }, localAuthority: { ${devon} }, primaryTutor: { activeTo: { isNull: true } }`,
    )
    const before = await tutorOf(who.id)
    const other = await find(
      'tutors',
      `activeTo: { isNull: true }, id: { ne: "${before}" }, localAuthorities: { some: { ${devon} } }`,
    )
    await server.owner.query('update tutor set capacity = 100 where id = $1', [number(other.id)])
    const input = { ...one(who), tutorId: other.id, from: '2024-02-01', reason: 'A leave begins.' }
    const told = '... on TutorAllocationChanged { tutorAllocation { id version } }'
    const changed = await change('changeTutor', input, told, 'demo-plymouth')
    expect(changed).toMatchObject({ __typename: 'TutorAllocationChanged' })
    expect(await tutorOf(who.id)).toBe(before)

    await onTheDay('2024-01-31')
    expect(await tutorOf(who.id)).toBe(before)
    await onTheDay('2024-02-01')
    expect(await tutorOf(who.id)).toBe(other.id)

    const end = { ...one(changed['tutorAllocation'] as typeof who), on: '2024-02-10', reason: 'It is over.' }
    expect(await change('endAllocation', end, '', 'demo-plymouth')).toMatchObject({
      __typename: 'TutorAllocationChanged',
    })
    await onTheDay('2024-02-09')
    expect(await tutorOf(who.id)).toBe(other.id)
    await onTheDay('2024-02-10')
    expect(await tutorOf(who.id)).toBeUndefined()
  })

  it.each(['2019-11-05', '2022-03-01', '2024-02-10'])(
    'equals the allocations of every participant, kept on %s',
    async (day) => {
      await onTheDay(day)
      expect(await stale(day)).toEqual([])
    },
  )

  it('is left alone where nothing begins or ends, so that the trail tells nothing', async () => {
    const events = async () => (await server.owner.query('select max(id) as last from audit_event')).rows
    await keepTutors()
    const before = await events()
    await keepTutors()
    expect(await events()).toEqual(before)
  })

  it('is all that the role of jobs may change of it', async () => {
    await expect(pool.within((ask) => ask('update participant set primary_tutor_id = null'))).rejects.toThrow(
      'permission denied',
    )
  })

  it('is kept within the hour in which a day begins in London, in summer as in winter', () => {
    const times = Object.fromEntries(Object.entries(jobs()).map(([name, { at }]) => [name, at]))
    for (const moment of ['2024-01-15T00:02:00Z', '2024-07-14T23:02:00Z'])
      expect(dueJobs(times, new Date(moment))).toContain('keep_tutors')
  })
})
