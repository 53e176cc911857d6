import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { subjects } from '../../src/database/migrations/audit/subjects.ts'
import { refusalOf, worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { lastEvent, trailOf } from './trail-of.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('trail')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
})
afterAll(() => world.stop())

const query = (statement: string) => world.client.query(statement)
const trail = (statement: string) => trailOf(world.client, () => query(statement))

/** Tables that tell of no programme: the trail itself, and the names of the migrations that ran. */
const untold = ['audit_difference', 'audit_event', 'audit_seal', 'schema_migration']

describe('every table', () => {
  it('writes the trail, but those that are it', async () => {
    const { rows } = await world.client.query<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and (select count(*) from pg_trigger where tgrelid = c.oid and tgenabled = 'O'
           and tgname in ('audit_row', 'audit_truncate')) <> 2
       order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(untold)
  })

  it('that leads to a person tells of whom a row is', async () => {
    const { rows } = await world.client.query<{ table_name: string; people: number[] }>(
      `select table_name, array_agg(distinct subject_id) as people from audit_event where kind = 'insert' group by 1`,
    )
    const people = new Map(rows.map((row) => [row.table_name, row.people]))
    const ofPeople = Object.entries(subjects).filter(([, subject]) => subject !== 'none')
    const found = ofPeople.filter(([table]) => people.has(table))
    expect(found.length).toBeGreaterThan(30)
    // An account belongs to a person from its assignment on.
    const named = found.filter(([table]) => table !== 'account')
    expect(named.filter(([table]) => people.get(table)?.includes(null as never))).toEqual([])
  })
})

describe('the owner of the database, by hand,', () => {
  it('leaves a trail of a row that is changed, and of nothing but what changed', async () => {
    const [event, ...others] = await trail(`update person_identity set phone = '01392 1' where id = 1`)
    expect(others).toEqual([])
    expect(event).toMatchObject({
      kind: 'update',
      table_name: 'person_identity',
      row_id: 1,
      subject_id: 1,
      fields: ['phone'],
      changes: { phone: [null, '01392 1'] },
      account_id: null,
      role: null,
    })
    const { rows } = await world.client.query('select session_user as name')
    expect(event?.database_role).toBe(rows[0].name)
  })

  it('leaves a trail of rows that are added and removed', async () => {
    const events = await trail(`
      insert into concern (id, category, severity, status, summary, raised_on, restricted, participant_id, raised_by_id)
        values (77, 'other', 'low', 'open', 'Tired.', '2024-01-01', false, 1, 1);
      delete from concern where id = 77`)
    expect(events).toMatchObject([
      {
        kind: 'insert',
        row_id: 77,
        subject_id: 1,
        changes: { summary: [null, 'Tired.'], severity: [null, 'low'] },
      },
      { kind: 'delete', row_id: 77, subject_id: 1, changes: { summary: ['Tired.', null] } },
    ])
    expect(events[0]?.fields).not.toContain('action')
  })

  it('leaves a trail of a table that is emptied', async () => {
    const events = await trail('begin; truncate evaluation_score; savepoint s; rollback to s; commit')
    expect(events).toMatchObject([
      { kind: 'delete', table_name: 'evaluation_score', row_id: null, fields: [] },
    ])
  })

  it('leaves none of a row that is written as it was, nor of what was taken back', async () => {
    expect(await trail(`update person_identity set phone = phone`)).toEqual([])
    expect(await trail(`begin; update person_identity set phone = '1'; rollback`)).toEqual([])
  })

  it('never shows a secret, only that it was changed', async () => {
    const [event] = await trail(
      `update account set password_hash = 'argon', totp_secret = 'otp' where id = 1`,
    )
    expect(event).toMatchObject({ fields: ['password_hash', 'totp_secret'], changes: null, subject_id: 2 })
    const [made] = await trail(`
      insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
        values ('token', 'Another', 'coh_efgh', '{read}', now() + interval '1 year', '\\x5ec7e7', 1, 1)`)
    expect(made?.fields).toContain('secret_hash')
    expect(JSON.stringify(made?.changes)).not.toContain('5ec7e7')
  })

  it('does not fill it with each use of a credential', async () => {
    expect(await trail(`update credential set last_used_at = now()`)).toEqual([])
  })
})

describe('the trail cannot be', () => {
  it.each([
    ['changed', 'update audit_event set kind = kind'],
    ['shortened', 'delete from audit_event where id = 1'],
    ['emptied', 'truncate audit_event cascade'],
    ['resealed', 'update audit_seal set hash = hash'],
    ['unsealed', 'delete from audit_seal'],
    ['robbed of what was changed', 'delete from audit_difference where event_id = 1'],
    ['given other changes', `update audit_difference set changes = '{}'`],
    ['robbed of all changes', 'truncate audit_difference'],
  ])('%s, even by the owner', async (_, statement) => {
    expect(await refusalOf(world.client, statement)).toMatchObject({ code: '23514' })
  })

  it.each(['award_consortium', 'award_gate'])('written by hand by %s', async (role) => {
    const written = `set local role ${role};
      insert into audit_event (occurred_at, kind, fields, database_role, digest) values (now(), 'read', '{}', '', '')`
    expect(await refusalOf(world.client, written)).toMatchObject({ code: '42501' })
    const through = `set local role ${role}; select app.write_event(null, null)`
    expect(await refusalOf(world.client, through)).toMatchObject({ code: '42501' })
  })

  it('told by the server of what the tables alone tell', async () => {
    const told = `set local role award_gate; select app.record_accesses('[{"kind": "update"}]')`
    expect(await refusalOf(world.client, told)).toMatchObject({ code: '23514' })
  })
})

describe('who acts', () => {
  const as = (role: string, statement: string) => `
    begin; set local role ${role}; select set_config('app.credential', 'a secret', true);
    select set_config('app.request', 'request 7', true); ${statement}; commit`

  it('is the owner of the request’s secret, in the part of their credential', async () => {
    await query(`update credential set secret_hash = sha256('a secret') where id = 1`)
    const [event] = await trail(as('award_gate', `update account set display_name = 'Ada R.' where id = 1`))
    expect(event).toMatchObject({
      account_id: 1,
      role: 'tutor',
      request_id: 'request 7',
      database_role: 'award_gate',
    })
  })

  it('is still so while they give their credential up', async () => {
    const [event] = await trail(as('award_gate', `update credential set revoked_at = now() where id = 1`))
    expect(event).toMatchObject({ account_id: 1, fields: ['revoked_at'] })
  })

  it('is nobody where a secret is not known', async () => {
    const [event] = await trail(`
      begin; set local app.credential = 'guessed'; update account set display_name = 'Ada' where id = 1; commit`)
    expect(event).toMatchObject({ account_id: null, role: null })
  })
})

describe('a load', () => {
  const begin = `begin; select app.begin_load('test', '{concern,feedback}'); update concern set action = 'None.'`

  it('is told of as a whole', async () => {
    const events = await trail(`${begin}; select app.end_load('test', '{"concern": 1}'); commit`)
    expect(events).toMatchObject([
      { kind: 'load', operation: 'test', fields: ['concern', 'feedback'], row_count: null },
      { kind: 'load', operation: 'test', fields: ['concern'], row_count: 1, changes: { concern: [null, 1] } },
    ])
    expect(await trail(`update concern set action = 'Some.'`)).toMatchObject([{ kind: 'update' }])
  })

  it('is refused as a whole when it does not close the trail', async () => {
    const before = await lastEvent(world.client)
    await expect(query(`${begin}; commit`)).rejects.toThrow('A load has to be ended by app.end_load')
    expect(await lastEvent(world.client)).toBe(before)
    expect(await trail(`update concern set action = 'More.'`)).toMatchObject([{ kind: 'update' }])
  })

  it.each(['award_consortium', 'award_gate'])('is not for %s', async (role) => {
    const load = `set local role ${role}; select app.begin_load('mine', '{concern}')`
    expect(await refusalOf(world.client, load)).toMatchObject({ code: '42501' })
  })
})
