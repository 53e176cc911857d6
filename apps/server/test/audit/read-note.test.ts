import { Client } from 'pg'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readNote } from '../../src/audit/read-note.ts'
import { recordAccess } from '../../src/audit/record-access.ts'
import { verifyAudit } from '../../src/audit/verify.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { openReadPool, type ReadPool } from '../../src/database/read-pool.ts'
import { credentialFor, type Credential } from '../database/credential-for.ts'
import { worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { trailOf } from './trail-of.ts'

let world: FreshDatabase
let tutor: Credential
const opened: ReadPool[] = []
const open = (): ReadPool => {
  const pool = openReadPool({
    url: world.url,
    size: 8,
    statementTimeout: 8_000,
    log: pino({ level: 'silent' }),
  })
  opened.push(pool)
  return pool
}

beforeAll(async () => {
  world = await worldDatabase('accesses')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
  tutor = await credentialFor(world.client, 'tutor', { tutorId: 1 })
})
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close()
})
afterAll(() => world.stop())

interface Asked {
  text?: string
  asked?: { table: string; column: string; value: string }[]
  operation?: string
  /** What is told in place of the truth. */
  note?: string
  secret?: string
}

/** Reads the e-mail addresses of people, as the statement says. */
async function read(
  pool: ReadPool,
  { text = 'select 1', asked = [], operation = 'People', ...given }: Asked = {},
) {
  const cost = { rows: 50, lists: [] }
  const statement = { name: text, text, values: [], cost, personal: ['Person.email'], asked }
  const note = given.note ?? readNote(statement, { statements: 1, operation, requestId: 'request 1' })
  const answer = await pool.read(statement, {
    role: 'award_tutor',
    secret: given.secret ?? tutor.secret,
    today: '2024-01-15',
    note,
  })
  return Buffer.concat(answer).toString()
}

describe('a read of personal fields', () => {
  it('is kept with who read what, and how much at most', async () => {
    const events = await trailOf(world.client, () => read(open()))
    expect(events).toMatchObject([
      {
        kind: 'read',
        account_id: tutor.accountId,
        assignment_id: tutor.assignmentId,
        role: 'tutor',
        operation: 'People',
        request_id: 'request 1',
        fields: ['Person.email'],
        row_count: 50,
        subject_id: null,
        database_role: 'award_gate',
        changes: null,
      },
    ])
  })

  it.each([
    ['person', 'id', '2', 2],
    ['participant', 'reference', 'SWC-000001', 1],
    ['mark', 'id', '1', 1],
    ['tutor', 'id', '1', 2],
    ['participant', 'id', '999', null],
    ['school', 'id', '1', null],
  ])('of the %s whose %s is %s is about the person %s', async (table, column, value, subject) => {
    const events = await trailOf(world.client, () => read(open(), { asked: [{ table, column, value }] }))
    expect(events).toMatchObject([{ table_name: table, subject_id: subject }])
  })

  it('of several people is about each of them', async () => {
    const asked = ['1', '2', '1'].map((value) => ({ table: 'person', column: 'id', value }))
    const events = await trailOf(world.client, () => read(open(), { asked }))
    expect(events.map(({ subject_id }) => subject_id)).toEqual([1, 2, 1])
  })

  it('of many requests is kept of each, whole and in the chain', async () => {
    const pool = open()
    const events = await trailOf(world.client, () =>
      Promise.all(Array.from({ length: 200 }, (_, at) => read(pool, { operation: `Q${at}` }))),
    )
    expect(new Set(events.map(({ operation }) => operation)).size).toBe(200)
    expect((await verifyAudit(world.client)).faults).toEqual([])
  })

  it('names whoever’s secret it is, whatever it is told', async () => {
    const forged = [
      { kind: 'read', account_id: 1, assignment_id: 1, role: 'reporting_analyst', occurred_at: '2009-09-01' },
    ]
    const events = await trailOf(world.client, () => read(open(), { note: JSON.stringify(forged) }))
    expect(events).toMatchObject([
      {
        account_id: tutor.accountId,
        assignment_id: tutor.assignmentId,
        role: 'tutor',
        occurred_at: expect.any(Date),
      },
    ])
    expect(Date.now() - Number(events[0]?.occurred_at)).toBeLessThan(60_000)
  })

  it('that fails was none: nothing is answered, and nothing noted', async () => {
    const failing = () =>
      expect(read(open(), { text: 'select 1 / 0' })).rejects.toMatchObject({ code: '22012' })
    expect(await trailOf(world.client, failing)).toEqual([])
  })

  it('by a secret that does not hold is refused, and not noted', async () => {
    const refused = () => expect(read(open(), { secret: 'guessed' })).rejects.toMatchObject({ code: '28000' })
    expect(await trailOf(world.client, refused)).toEqual([])
  })
})

describe('a read is refused', () => {
  const refusal = { extensions: { code: 'UNAVAILABLE', http: { status: 503 } } }

  it('while notes cannot be taken, and no longer', async () => {
    const pool = open()
    const blocker = new Client({ connectionString: world.url })
    await blocker.connect()
    await blocker.query('begin; lock table app.audit_note in exclusive mode')
    await expect(read(pool)).rejects.toMatchObject(refusal)
    await blocker.query('rollback')
    await blocker.end()
    expect(await read(pool)).toBe('1')
  })

  it('when its note cannot be kept', async () => {
    await world.client.query('alter table app.audit_note add constraint closed check (false) not valid')
    await expect(read(open())).rejects.toMatchObject(refusal)
    await world.client.query('alter table app.audit_note drop constraint closed')
  })
})

describe('what is noted', () => {
  const entered = async (most: number) =>
    (await world.client.query<{ entered: number }>('select app.enter_notes($1) as entered', [most])).rows[0]
      ?.entered

  it('waits while the trail is sealed elsewhere, and is entered then', async () => {
    const sealing = new Client({ connectionString: world.url })
    await sealing.connect()
    const events = await trailOf(world.client, async () => {
      await read(open())
      await sealing.query(`begin; select pg_advisory_xact_lock(hashtext('cohortium audit seal'))`)
      expect(await entered(100)).toBe(0)
      await sealing.query('commit')
      expect(await entered(100)).toBe(1)
    })
    expect(events).toHaveLength(1)
    await sealing.end()
  })

  it('is entered oldest first, so many at a time', async () => {
    const pool = open()
    const events = await trailOf(world.client, async () => {
      for (const operation of ['first', 'second', 'third']) await read(pool, { operation })
      expect(await entered(2)).toBe(2)
      const { rows } = await world.client.query('select operation from audit_event order by id desc limit 2')
      expect(rows).toEqual([{ operation: 'second' }, { operation: 'first' }])
    })
    expect(events.map(({ operation }) => operation)).toEqual(['first', 'second', 'third'])
  })

  it('is told by nobody but the entrance', async () => {
    await world.client.query('begin; set local role award_gate')
    await expect(
      world.client.query(`insert into app.audit_note (events) values ('[]')`),
    ).rejects.toMatchObject({
      code: '42501',
    })
    await world.client.query('rollback')
  })

  it('and is no kind of access is refused', async () => {
    const forged = JSON.stringify([{ kind: 'erasure' }])
    await expect(world.client.query('select app.record_accesses($1)', [forged])).rejects.toMatchObject({
      code: '23514',
    })
  })
})

describe('who came and went', () => {
  it('is kept with where from, in a part that can be erased', async () => {
    const ask = (text: string, values: readonly unknown[]) => world.client.query(text, [...values])
    const events = await trailOf(world.client, () =>
      recordAccess(ask, {
        kind: 'sign_in_refused',
        accountId: 1,
        address: '192.0.2.1',
        detail: 'WRONG',
      }),
    )
    expect(events).toMatchObject([
      {
        kind: 'sign_in_refused',
        account_id: 1,
        subject_id: 2,
        operation: 'WRONG',
        changes: { address: [null, '192.0.2.1'] },
      },
    ])
    expect((await verifyAudit(world.client)).faults).toEqual([])
  })
})
