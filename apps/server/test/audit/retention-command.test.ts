import { Client } from 'pg'
import pino from 'pino'
import type { TestDatabase } from '@cohortium/local-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSealer } from '../../src/audit/sealer.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { ownDatabase } from '../databases.ts'
import { runCommand } from '../start/command.ts'

/** The demonstration's day; what is due is looked for by statements of this file, not by the product's. */
const today = '2024-01-15'

let database: TestDatabase
let env: Record<string, string>
let client: Client
beforeAll(async () => {
  database = await ownDatabase('retention')
  env = { DATABASE_URL: database.url, DEMO: '1' }
  await runCommand('database', ['migrate'], env)
  await runCommand('database', ['seed', '--scale', '0.1'], env)
  await grantRoles(database.url, decodeURIComponent(new URL(database.url).username))
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const query = async (statement: string): Promise<Record<string, unknown>[]> =>
  (await client.query<Record<string, unknown>>(statement)).rows
const ids = async (statement: string) => (await query(statement)).map(({ id }) => Number(id))

/** Everything but the trail itself, by table. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await query(`select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname !~ '^(audit_|schema_migration)'`)
  const texts = tables.map(
    ({ name }) =>
      `select '${String(name)}' as name, count(*)::int as count,
         md5(string_agg(md5(t::text), '' order by t::text)) as sum from ${String(name)} t`,
  )
  return Object.fromEntries(
    (await query(texts.join(' union all '))).map(({ name, ...rest }) => [String(name), rest]),
  )
}

const isBusy = `exists (select from tutor t where t.person_id = p.id and (t.active_to is null or t.active_to > '${today}'))
  or exists (select from participant r where r.person_id = p.id and r.ended_on is null)
  or exists (select from application a where a.person_id = p.id and a.decided_on is null and a.status <> 'withdrawn')`

/** Who left six years ago or more, award or none. */
const formerParticipants = `select p.id from person p where not (${isBusy})
  and exists (select from participant r where r.person_id = p.id)
  and (select max(r.ended_on) from participant r where r.person_id = p.id) <= date '${today}' - interval '6 years' order by 1`

/** Who only ever applied, and heard the last of it a year ago or more. */
const formerApplicants = `select p.id from person p where not (${isBusy})
  and not exists (select from participant r where r.person_id = p.id)
  and (select max(t.occurred_at) from application_transition t join application a on a.id = t.application_id
       where a.person_id = p.id) < timestamptz '2023-01-16 00:00 Europe/London' order by 1`

const seal = async () => {
  const sealer = openSealer({ url: database.url, log: pino({ level: 'silent' }) })
  await sealer.seal()
  await sealer.close()
}
const verify = async (...noted: string[]) => (await runCommand('audit', ['verify', ...noted], env)).words

let due: { participants: number[]; applicants: number[] }
let head: string

it('is refused an option that it does not know, before the database is touched', async () => {
  const nowhere = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }
  expect(await runCommand('retention', ['--delete'], nowhere)).toMatchObject({
    code: 1,
    words: expect.stringMatching(/^Unknown option '--delete'[\s\S]*retention --erase/),
  })
})

it('names how many people each rule would erase, with its reason, and erases nobody', async () => {
  await seal()
  head = /last seal: ([0-9a-f]{64})/.exec(await verify())?.[1] ?? ''
  const before = await everything()
  const { code, words } = await runCommand('retention', [], env)
  expect(code).toBe(0)
  const lines = words.trim().split('\n')
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'award_records',
    'unsuccessful_applications',
    'participation_records',
    'Nothing was erased; add --erase to do so.',
  ])
  const told = lines
    .slice(0, 3)
    .map((line) => Number(/: ([\d,]+) people due\./.exec(line)?.[1]?.replace(',', '')))
  due = { participants: await ids(formerParticipants), applicants: await ids(formerApplicants) }
  expect(told).toEqual([0, due.applicants.length, due.participants.length])
  expect(due.participants.length).toBeGreaterThan(10)
  expect(due.applicants.length).toBeGreaterThan(10)
  expect(lines[0]).toContain('kept permanently. Consortium decision')
  expect(lines[2]).toContain('kept 6 years from the end of the last of their registrations.')
  expect(await everything()).toEqual(before)
  expect(await query(`select from audit_event where kind = 'erasure'`)).toEqual([])
})

it('counts the years to the day on which the clock stands', async () => {
  const at = async (clock: string) => {
    const { words } = await runCommand('retention', [], { ...env, CLOCK: clock })
    return words.match(/^\w+: [\d,]+ people due/gm)
  }
  const [{ first } = {}] = await query(`
    select min(last)::text as first from (
      select max(r.ended_on) as last from participant r group by r.person_id having bool_and(r.ended_on is not null)) as ends`)
  const [{ before, on } = {}] = await query(
    `select (date '${String(first)}' + interval '6 years' - interval '1 day')::date::text as before,
       (date '${String(first)}' + interval '6 years')::date::text as on`,
  )
  expect(await at(String(before))).toContain('participation_records: 0 people due')
  expect(await at(String(on))).not.toContain('participation_records: 0 people due')
})

it('erases those and nobody else, and keeps the name of whoever holds an award', async () => {
  const counts = (all: Record<string, unknown>) =>
    Object.entries(all).map(([name, of]) => [name, (of as { count: number }).count])
  const before = await everything()
  const identities = async () =>
    new Map(
      (await query('select id, person_id, i::text as all from person_identity i')).map((row) => [
        row['person_id'],
        row,
      ]),
    )
  const people = await identities()
  const { code, words } = await runCommand('retention', ['--erase'], env)
  expect(words.trim().split('\n').at(-1)).toBe('They are erased.')
  expect(code).toBe(0)

  const erased = (rule: string) =>
    ids(
      `select subject_id as id from audit_event where kind = 'erasure' and operation = '${rule}' order by 1`,
    )
  expect(await erased('participation_records')).toEqual(due.participants)
  expect(await erased('unsuccessful_applications')).toEqual(due.applicants)

  // Nothing that is counted is gone but earlier names, and whoever stays is as they were.
  const [was, is] = [counts(before), counts(await everything())].map((all) =>
    all.filter(([name]) => name !== 'person_name'),
  )
  expect(is).toEqual(was)
  const gone = new Set(await ids(`select subject_id as id from audit_event where kind = 'erasure'`))
  const changed = [...(await identities()).values()].filter(
    (row) => row['all'] !== people.get(row['person_id'])?.['all'],
  )
  expect(new Set(changed.map((row) => row['person_id']))).toEqual(gone)

  const holders = await query(`
    select bool_or(i.given_name = '[erased]') as nameless, count(*)::int as count
    from person_identity i join audit_event e on e.subject_id = i.person_id and e.kind = 'erasure'
    where exists (select from award w join participant r on r.id = w.participant_id
                  where r.person_id = i.person_id and w.status = 'conferred')`)
  expect(holders).toEqual([{ nameless: false, count: expect.any(Number) }])
  expect(Number(holders[0]?.['count'])).toBeGreaterThan(10)
  const left = await query(`
    select count(*)::int as count from person_identity i join audit_event e on e.subject_id = i.person_id and e.kind = 'erasure'
    where i.email <> '[erased]' or i.phone is not null or i.date_of_birth is not null`)
  expect(left).toEqual([{ count: 0 }])
})

it('finds nobody left to erase, and writes nothing then', async () => {
  const events = async () => query('select count(*) from audit_event')
  const before = await events()
  const { words } = await runCommand('retention', ['--erase'], env)
  expect(words.match(/: 0 people due/g)).toHaveLength(3)
  expect(await events()).toEqual(before)
})

it('leaves a trail that is as it was written, and still holds a hash noted before', async () => {
  await seal()
  expect(await verify('--noted', head)).toContain('The audit trail is as it was written.')
})
