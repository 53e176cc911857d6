import pino from 'pino'
import { bankHolidays } from '@cohortium/reference-data'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openGate, type Gate } from '../../src/access/gate.ts'
import { makeSeal } from '../../src/access/seal.ts'
import { openJobsPool, type JobsPool } from '../../src/jobs/pool.ts'
import { openOutbox } from '../../src/post/outbox.ts'
import { sendDigests } from '../../src/reminders/send-digests.ts'
import { ownDatabase } from '../databases.ts'
import { refusalOf } from '../database/fresh-database.ts'

const log = pino({ level: 'silent' })
let database: Awaited<ReturnType<typeof ownDatabase>>
let owner: Client
let gate: Gate
let jobs: JobsPool

beforeAll(async () => {
  database = await ownDatabase('digests', { filled: true })
  owner = new Client({ connectionString: database.url })
  await owner.connect()
  const url = database.appUrl ?? database.url
  gate = openGate({ url, size: 1, log })
  jobs = openJobsPool(url, log)
})
afterAll(async () => {
  await jobs.pool.end()
  await gate.close()
  await owner.end()
  await database.drop()
})
beforeEach(() =>
  owner.query('delete from message; delete from app.digest; update account set wants_digest = true'),
)

/** A Monday on which people work. */
const monday = new Date('2026-11-23T08:00:00Z')
const send = (now = monday, isStopping = () => false) =>
  sendDigests({
    within: jobs.within,
    isStopping,
    outbox: openOutbox({
      gate,
      seal: makeSeal('k'.repeat(32), 'outbox'),
      publicUrl: () => 'https://award.example.org',
      isDemonstration: true,
    }),
    publicUrl: () => 'https://award.example.org',
    holidays: bankHolidays,
    today: () => '2024-01-15',
    now: () => now,
  })

interface Message {
  recipient: string
  subject: string
  body: string
}
const messages = async (): Promise<Message[]> =>
  (await owner.query<Message>('select * from message order by recipient')).rows
const credentials = async () =>
  (await owner.query(`select count(*)::integer as count, max(id) as last from credential`)).rows
const events = async () =>
  (await owner.query('select max(id) as last from audit_event where kind <> $1', ['insert'])).rows

describe('digests', () => {
  it('go to each who has anything due, once a day', async () => {
    const sent = await send()
    expect(sent).toBeGreaterThan(1)
    const written = await messages()
    expect(written).toHaveLength(sent)
    const recipients = written.map(({ recipient }) => recipient)
    expect(recipients).toEqual(expect.arrayContaining(['plymouth@demo.example', 'exeter@demo.example']))
    expect(recipients.every((one) => /^(tutor|plymouth|exeter)@/.test(one))).toBe(true)
    expect(await send()).toBe(0)
    expect(await send(new Date('2026-11-24T08:00:00Z'))).toBe(sent)
  })

  it('tell of what is due, and name nobody', async () => {
    await send()
    const { rows: names } = await owner.query<{ family_name: string }>(
      'select distinct family_name from person_identity',
    )
    for (const { body, subject } of await messages()) {
      expect(subject).toMatch(/^Cohortium: (one thing is|\d+ things are) due$/)
      expect(body).toMatch(/^- .+\.$/m)
      const words = new Set(body.replaceAll(/\d+ \p{L}+ \d{4}/gu, '').split(/[^\p{L}’'-]+/u))
      // The salutation has the account's own name.
      words.delete('Demonstration')
      const told = names.filter(({ family_name }) => words.has(family_name))
      expect(told).toEqual([])
    }
  })

  it('leave nothing of the credential by which they were read', async () => {
    const before = [await credentials(), await events()]
    await send()
    expect([await credentials(), await events()]).toEqual(before)
  })

  it('hold what the recipient may see, and no other’s', async () => {
    await send()
    const referencesOf = (body: string) => [...new Set(body.match(/SWC-\d{6}/g))]
    const [exeter, plymouth] = ['exeter', 'plymouth'].map((name) => `${name}@demo.example`)
    for (const { recipient, body } of await messages()) {
      const code = recipient === exeter ? 'EXETER' : recipient === plymouth ? 'PLYMOUTH' : undefined
      if (code === undefined) continue
      const { rows } = await owner.query(
        `select count(*)::integer as others from participant p join university u on u.id = p.university_id
         where p.reference = any ($1) and u.code <> $2`,
        [referencesOf(body), code],
      )
      expect(rows).toEqual([{ others: 0 }])
    }
  })

  it('go to nobody on a day on which nobody works', async () => {
    expect(await send(new Date('2026-11-22T12:00:00Z'))).toBe(0)
    expect(await send(new Date('2026-12-28T12:00:00Z'))).toBe(0)
  })

  it('go to nobody who does not want them, is suspended or has no part today', async () => {
    await owner.query(`update account set wants_digest = false where email = 'plymouth@demo.example';
      update account set status = 'suspended' where email = 'exeter@demo.example'`)
    await send()
    const recipients = (await messages()).map(({ recipient }) => recipient)
    expect(recipients).not.toContain('plymouth@demo.example')
    expect(recipients).not.toContain('exeter@demo.example')
    await owner.query(`update account set status = 'active'`)
  })

  it('are written by two servers together as by one', async () => {
    const counts = await Promise.all([send(), send()])
    const written = await messages()
    expect(counts[0] + counts[1]).toBe(written.length)
    expect(new Set(written.map(({ recipient }) => recipient)).size).toBe(written.length)
  })

  it('stop between two accounts when the server ends, and go on afterwards', async () => {
    let asked = 0
    const first = await send(monday, () => (asked += 1) > 2)
    const rest = await send()
    expect((await messages()).length).toBe(first + rest)
  })
})

describe('the credential that a job is lent', () => {
  it('is lent for recipients alone', async () => {
    const { rows } = await owner.query<{ id: number }>(
      `select s.id from assignment s join account a on a.id = s.account_id where a.email = 'consortium@demo.example'`,
    )
    const lent = jobs.within((ask) => ask(`select app.lend_credential($1, '\\x00')`, [rows[0]?.id]))
    await expect(lent).rejects.toMatchObject({ code: '28000' })
  })

  it.each(['award_gate', 'award_writer', 'award_consortium'])('is lent to no %s', async (role) => {
    const lend = `set local role ${role}; select app.lend_credential(1, '\\x00')`
    expect(await refusalOf(owner, lend)).toMatchObject({ code: '42501' })
  })
})
