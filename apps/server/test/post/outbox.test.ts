import pino from 'pino'
import { minutesToNextAttempt } from '@cohortium/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeSeal } from '../../src/access/seal.ts'
import { openGate, type Gate } from '../../src/access/gate.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { openJobsPool, type JobsPool } from '../../src/jobs/pool.ts'
import { redeemLink } from '../../src/post/links.ts'
import { postWithin } from '../../src/post/post.ts'
import { openOutbox, type NewMessage, type Outbox } from '../../src/post/outbox.ts'
import { sendMessages } from '../../src/post/send-messages.ts'
import { openTransport, type Transport } from '../../src/post/transport.ts'
import { worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { trailOf } from '../audit/trail-of.ts'
import { inRole } from './in-role.ts'
import { decoded, mailServer, type MailServer } from './mail-server.ts'

const log = pino({ level: 'silent' })
const seal = makeSeal('k'.repeat(32), 'outbox')
let world: FreshDatabase
let gate: Gate
let jobs: JobsPool
let mail: MailServer
let outbox: Outbox
let transport: Transport

beforeAll(async () => {
  world = await worldDatabase('outbox')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
  gate = openGate({ url: world.url, size: 2, log })
  jobs = openJobsPool(world.url, log)
  mail = await mailServer()
  transport = openTransport({ url: mail.url, from: 'Cohortium <no-reply@award.example.org>' })
  outbox = openOutbox({ gate, seal, publicUrl: () => 'https://award.example.org', isDemonstration: false })
})
afterAll(async () => {
  transport.close()
  await mail.stop()
  await jobs.pool.end()
  await gate.close()
  await world.stop()
})
beforeEach(async () => {
  await world.client.query('delete from message')
  mail.letters.length = mail.refusals.length = 0
})

const link = () => outbox.linkTo('release_agreement', 'the-secret')
const message: NewMessage = {
  purpose: 'release_agreement',
  recipient: 'head@hillcrest.example.org',
  subject: 'Release of Zoë Ó Súilleabháin',
  body: 'Please sign:\n{link}',
  personId: 1,
  universityId: 1,
}
const enqueue = (change: Partial<NewMessage> = {}) =>
  gate.within((ask) => outbox.enqueue(ask, { ...message, link: link(), ...change }))
const plain = { body: 'It is due.', link: undefined }
const send = (through = transport, sealed = seal) =>
  sendMessages({ within: jobs.within, transport: through, seal: sealed, isStopping: () => false })

interface Stored {
  id: number
  status: string
  sent_at: Date | null
  failed_attempts: number
  last_problem: string | null
  wait: number
}
const stored = async (): Promise<Stored[]> =>
  (
    await world.client.query<Stored>(
      `select *, round(extract(epoch from due_at - now()) / 60)::integer as wait from message order by id`,
    )
  ).rows
const links = async () => (await world.client.query('select * from app.message_link')).rows
const again = () => world.client.query('update message set due_at = now()')

describe('a message', () => {
  it('is sent with its link, which is forgotten then', async () => {
    await enqueue()
    expect(await links()).toHaveLength(1)
    expect(await send()).toBe(1)
    expect(mail.letters).toHaveLength(1)
    const [letter] = mail.letters
    expect(decoded(letter)).toContain(link())
    expect(letter).toMatch(/^Message-ID: <message-\d+-\d+@award\.example\.org>/m)
    expect(letter).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(await stored()).toMatchObject([{ status: 'sent', sent_at: expect.any(Date), failed_attempts: 0 }])
    expect(await links()).toEqual([])
    expect(await send()).toBe(0)
  })

  it('is never sent when the transaction that wrote it is taken back', async () => {
    const failing = gate.within(async (ask) => {
      await outbox.enqueue(ask, { ...message, link: link() })
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    expect(await send()).toBe(0)
  })

  it('has no secret in the database but one that only the server can read', async () => {
    const events = await trailOf(world.client, async () => void (await enqueue()))
    const { rows } = await world.client.query(
      'select m::text, l::text as link from message m, app.message_link l',
    )
    expect(JSON.stringify([rows, events])).not.toContain('the-secret')
    expect(events).toMatchObject([{ kind: 'insert', table_name: 'message', subject_id: 1 }])
    expect(JSON.stringify(events)).not.toContain('Please sign')
  })

  it('without a link may hold the signs of its place, in words that people wrote', async () => {
    await enqueue({ body: 'Dear {link},\n\none thing is due.', link: undefined })
    expect(await send()).toBe(1)
    expect(decoded(mail.letters[0])).toContain('Dear {link},')
  })

  it.each([
    ['goes to no address', { recipient: 'head' }],
    ['would have further lines of a header', { subject: 'Hello\r\nBcc: all@example.org' }],
    ['has a link and no place for it', { body: 'Please sign.' }],
    ['has no words', { body: '', link: undefined }],
  ])('that %s is a fault of ours', async (_, change) => {
    await expect(enqueue(change)).rejects.toThrow(/a message|of a message/)
    expect(await stored()).toEqual([])
  })
})

describe('a change', () => {
  it('sends a link in the role of the writer, and takes back the one it sent before', async () => {
    await inRole(world.client, 'award_writer', async (ask) => {
      const post = postWithin(ask, outbox)
      await post.link({ purpose: 'release_agreement', subjectId: 1, personId: 1, days: 14 })
      expect(await post.revokeLinks('release_agreement', 1)).toBe(1)
      const address = await post.link({ purpose: 'release_agreement', subjectId: 1, personId: 1, days: 14 })
      await post.send({ ...message, link: address })
    })
    expect(await send()).toBe(1)
    const [, secret = ''] = /#([\w-]{43})/.exec(decoded(mail.letters[0])) ?? []
    const followed = await gate.within((ask) => redeemLink(ask, secret, 'release_agreement'))
    expect(followed).toMatchObject({ ok: true, subjectId: 1 })
  })
})

describe('a message that is not taken', () => {
  it('waits longer each time, keeps its link, and is sent in the end', async () => {
    await enqueue()
    for (const failures of [1, 2, 3]) {
      mail.refusals.push({ code: 451, message: 'Come back later' })
      await send()
      const [row] = await stored()
      expect(row).toMatchObject({
        status: 'waiting',
        failed_attempts: failures,
        wait: minutesToNextAttempt(failures),
      })
      expect(row?.last_problem).toContain('Come back later')
      expect(await send()).toBe(0)
      await again()
    }
    expect(await send()).toBe(1)
    expect(decoded(mail.letters[0])).toContain(link())
  })

  it('is given up at once where the mail server refuses it for good, and the next one is sent', async () => {
    mail.refusals.push({ code: 550, message: 'No such mailbox' })
    await enqueue()
    await enqueue(plain)
    expect(await send()).toBe(1)
    expect(await stored()).toMatchObject([{ status: 'given_up', failed_attempts: 1 }, { status: 'sent' }])
    expect(await links()).toEqual([])
  })

  it('is given up after the last wait', async () => {
    await enqueue(plain)
    await world.client.query('update message set failed_attempts = 7')
    mail.refusals.push({ code: 451, message: 'Come back later' })
    await send()
    expect(minutesToNextAttempt(8)).toBeUndefined()
    expect(await stored()).toMatchObject([{ status: 'given_up', failed_attempts: 8 }])
  })

  it('holds up the others while no mail server answers, which counts for it alone', async () => {
    await enqueue(plain)
    await enqueue(plain)
    const nowhere = openTransport({ url: 'smtp://127.0.0.1:1', from: 'no-reply@example.org' })
    expect(await send(nowhere)).toBe(0)
    nowhere.close()
    const [first, second] = await stored()
    expect(first).toMatchObject({ status: 'waiting', failed_attempts: 1 })
    expect(first?.last_problem).toMatch(/ECONNREFUSED/)
    expect(second).toMatchObject({ status: 'waiting', failed_attempts: 0 })
  })

  it('is given up with its reason when the key of its link was lost', async () => {
    await enqueue()
    expect(await send(transport, makeSeal('another key of 32 characters or so', 'outbox'))).toBe(0)
    expect(mail.letters).toEqual([])
    const [row] = await stored()
    expect(row).toMatchObject({ status: 'given_up', last_problem: expect.stringContaining('SECRET_KEY') })
  })
})

describe('several servers', () => {
  it('send each message once', async () => {
    for (let count = 0; count < 12; count += 1) await enqueue(plain)
    const counts = await Promise.all([send(), send(), send()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(12)
    expect(mail.letters).toHaveLength(12)
  })
})

describe('a person who is erased', () => {
  it('takes their messages and links with them', async () => {
    await enqueue()
    await world.client.query(`
      update participant set status = 'withdrawn', ended_on = '2017-01-10', started_on = '2016-09-01',
        registered_on = '2016-09-01', exit_reason = 'workload';
      insert into app.link (purpose, subject_id, secret_hash, expires_at, person_id)
        values ('release_agreement', 1, '\\x01', now() + interval '1 day', 1)`)
    await world.client.query(`select app.erase_person(1, 'test')`)
    expect(await stored()).toEqual([])
    expect(await links()).toEqual([])
    expect((await world.client.query('select * from app.link')).rows).toEqual([])
    const { rows } = await world.client.query(
      `select d.changes from audit_difference d join audit_event e on e.id = d.event_id where e.table_name = 'message'
         and d.changes like '%hillcrest%' and e.subject_id = 1`,
    )
    expect(rows).toEqual([])
  })
})

describe('what is old', () => {
  it('goes: messages after a year, links ninety days after they ceased to hold', async () => {
    await enqueue(plain)
    await enqueue(plain)
    await world.client.query(`update message set created_at = now() - interval '367 days'
      where id = (select min(id) from message)`)
    await world.client
      .query(`insert into app.link (purpose, subject_id, secret_hash, created_at, expires_at, used_at)
      values ('offer', 1, '\\x02', now() - interval '99 days', now() + interval '1 day', now() - interval '91 days'),
        ('offer', 1, '\\x03', now() - interval '99 days', now() - interval '89 days', null)`)
    await jobs.within((ask) => ask('select app.tidy_post()'))
    expect(await stored()).toHaveLength(1)
    const { rows } = await world.client.query(`select secret_hash::text from app.link`)
    expect(rows).toEqual([{ secret_hash: '\\x03' }])
  })
})
