import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import pino from 'pino'
import { openSealer } from '../../src/audit/sealer.ts'
import { verifyAudit } from '../../src/audit/verify.ts'
import { duePeople } from '../../src/person-data/due-people.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { refusalOf, worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { trailOf } from './trail-of.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('erasure')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
})
afterAll(() => world.stop())

const query = async (statement: string): Promise<Record<string, unknown>[]> =>
  (await world.client.query<Record<string, unknown>>(statement)).rows
const erase = (person: number) => query(`select app.erase_person(${person}, 'test') as rows`)

describe('a person is not erased', () => {
  it.each([
    ['while they are registered', 1, 'live_registration'],
    ['while they teach', 2, 'live_tutor'],
    ['who is not there', 99, 'not_found'],
  ])('%s', async (_, person, reason) => {
    await expect(erase(person)).rejects.toMatchObject({ constraint: reason })
  })

  it('while an application is not decided', async () => {
    const live = `update participant set status = 'withdrawn', ended_on = '2024-01-10', exit_reason = 'workload';
      insert into application (reference, status, submitted_at, headteacher_supports, access_to_pupils,
          leads_aspect_of_sen, residency, is_overseas_qualified, person_id, programme_id, cohort_id, university_id)
        values ('APP-000002', 'submitted', now(), true, true, true, 'home', false, 1, 1, 1, 1);
      select app.erase_person(1, 'test')`
    expect(await refusalOf(world.client, live)).toMatchObject({ constraint: 'live_application' })
  })
})

describe('a person who left', () => {
  beforeAll(async () => {
    await query(`
      update participant set status = 'withdrawn', ended_on = '2017-01-10', started_on = '2016-09-01',
        registered_on = '2016-09-01', exit_reason = 'workload';
      insert into participant_transition (name, from_state, to_state, effective_on, occurred_at, actor, reason, participant_id)
        values ('withdraw', 'active', 'withdrawn', '2017-01-10', now(), 'Ada Rowe', 'Her mother is ill.', 1)`)
  })

  it('is due to be erased when the years of the rule are over, and nobody else', async () => {
    expect(await duePeople(world.client, '2023-01-09')).toEqual(new Map())
    expect(await duePeople(world.client, '2023-01-10')).toEqual(new Map([['participation_records', [1]]]))
  })

  it('leaves nothing that could tell who they are, and everything that counts them', async () => {
    const counts = `select (select count(*) from participant) as participants, (select count(*) from attendance) as days,
      (select sum(raw) from mark) as marks, (select array_agg(name || occurred_at order by id) from participant_transition) as steps`
    const before = await query(counts)
    const [{ rows } = {}] = await erase(1)
    expect(rows).toBeGreaterThan(5)
    expect(await query(counts)).toEqual(before)
    expect(
      await query(
        'select given_name, family_name, email, phone, trn, date_of_birth from person_identity where person_id = 1',
      ),
    ).toEqual([
      {
        given_name: '[erased]',
        family_name: '[erased]',
        email: '[erased]',
        phone: null,
        trn: null,
        date_of_birth: null,
      },
    ])
    expect(await query('select distinct actor, reason from participant_transition order by 2')).toEqual([
      { actor: '[erased]', reason: '[erased]' },
      { actor: '[erased]', reason: null },
    ])
    const texts = await query(`
      select string_agg(t::text, '') as all from (
        select person_identity::text as t from person_identity where person_id = 1
        union all select participant_transition::text from participant_transition
        union all select feedback::text from feedback union all select concern::text from concern
        union all select evidence_item::text from evidence_item union all select circumstance_claim::text from circumstance_claim
        union all select d.changes from audit_difference d join audit_event e on e.id = d.event_id where e.subject_id = 1
      ) as everything`)
    expect(String(texts[0]?.['all'])).not.toMatch(/Ada|Rowe|mother|0123456|hospital|Audit of provision/)
  })

  it('is erased once', async () => {
    const events = await trailOf(world.client, async () => expect(await erase(1)).toEqual([{ rows: 0 }]))
    expect(events).toEqual([])
    expect(await duePeople(world.client, '2023-01-10')).toEqual(new Map())
  })

  it('leaves a trail of the erasure, whose chain holds', async () => {
    const told = await query(
      `select row_count > 5 as many, operation from audit_event where kind = 'erasure' and subject_id = 1`,
    )
    expect(told).toEqual([{ many: true, operation: 'test' }])
    const sealer = openSealer({ url: world.url, log: pino({ level: 'silent' }) })
    await sealer.seal()
    await sealer.close()
    expect(await verifyAudit(world.client)).toMatchObject({ faults: [], unsealed: 0 })
  })

  it('has what happens afterwards kept again', async () => {
    await query(`update participant set exit_reason = 'other' where id = 1`)
    const gone = `delete from audit_difference where event_id = (select max(id) from audit_event)`
    expect(await refusalOf(world.client, gone)).toMatchObject({ constraint: 'difference_is_kept' })
  })
})

describe('a history', () => {
  it.each([
    ['says something else', `update award_transition set reason = 'Never.'`],
    ['says who else did it', `update award_transition set actor = 'Ben Hale'`],
    ['happened otherwise', `update award_transition set actor = '[erased]', to_state = 'conferred'`],
    ['never happened', 'delete from award_transition'],
  ])('is not rewritten so that it %s', async (_, statement) => {
    expect(await refusalOf(world.client, statement)).toMatchObject({ constraint: 'history_is_sealed' })
  })
})

describe('a holder of the award', () => {
  beforeEach(async () => {
    await query('begin')
    return async () => void (await query('rollback'))
  })

  it('keeps their name and number, so that they can prove it, and nothing else', async () => {
    await query(`
      insert into person (reference, pseudonym, is_synthetic) values ('PER-000003', 'p3', true);
      insert into person_identity (given_name, family_name, email, phone, trn, person_id)
        select 'Cai', 'Penn', 'cai@example.org', '01392 2', '7654321', id from person where reference = 'PER-000003';
      update participant set status = status, person_id = (select id from person where reference = 'PER-000003');
      update award set status = 'conferred', conferred_on = '2024-01-12'`)
    await query(`select app.erase_person(id, 'test') from person where reference = 'PER-000003'`)
    expect(
      await query(
        `select given_name, family_name, trn, email, phone from person_identity where family_name = 'Penn'`,
      ),
    ).toEqual([{ given_name: 'Cai', family_name: 'Penn', trn: '7654321', email: '[erased]', phone: null }])
  })
})
