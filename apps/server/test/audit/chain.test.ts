import { Client } from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSealer, type Sealer } from '../../src/audit/sealer.ts'
import { verifyAudit } from '../../src/audit/verify.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { digestOf } from '../../src/database/migrations/audit/digest.ts'
import { worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'

let world: FreshDatabase
let sealer: Sealer
const lines: Record<string, unknown>[] = []
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })

beforeAll(async () => {
  world = await worldDatabase('chain')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
  sealer = openSealer({ url: world.url, log })
})
afterAll(async () => {
  await sealer.close()
  await world.stop()
})

const query = (statement: string) => world.client.query(statement)
const edit = (phone: string) => query(`update person_identity set phone = '${phone}' where id = 1`)

describe('the sealing of the trail', () => {
  it('takes all that happened before, and nothing twice', async () => {
    const { unsealed } = await verifyAudit(world.client)
    expect(unsealed).toBeGreaterThan(100)
    expect(await sealer.seal()).toBe(unsealed)
    expect(await sealer.seal()).toBe(0)
    expect(await verifyAudit(world.client)).toMatchObject({ faults: [], unsealed: 0, seals: 1 })
  })

  it('goes on from the seal before, and the log keeps each hash', async () => {
    await edit('1')
    expect(await sealer.seal()).toBe(1)
    const { head, seals, faults } = await verifyAudit(world.client)
    expect({ seals, faults }).toEqual({ seals: 2, faults: [] })
    expect(lines.at(-1)).toMatchObject({ msg: 'audit sealed', hash: head, events: 1 })
  })

  it('leaves no event behind that was written before and kept later', async () => {
    const slow = new Client({ connectionString: world.url })
    await slow.connect()
    await slow.query(`begin; update person_identity set phone = 'slow' where id = 2`)
    await edit('fast')
    const sealing = sealer.seal()
    await slow.query('commit')
    await slow.end()
    expect(await sealing).toBe(2)
    expect(await verifyAudit(world.client)).toMatchObject({ faults: [], unsealed: 0 })
  })

  it('is done by one of several servers', async () => {
    const other = openSealer({ url: world.url, log })
    await edit('2')
    const counts = await Promise.all([sealer.seal(), other.seal()])
    await other.close()
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 1])
  })
})

/** Does what the trail refuses, as somebody would who is the owner and takes the triggers off. */
const tamper = async (statement: string): Promise<readonly string[]> => {
  const off = ['audit_event', 'audit_seal', 'audit_difference'].map(
    (table) => `alter table ${table} disable trigger user`,
  )
  await query(`begin; ${off.join('; ')}; ${statement}`)
  await query(`${off.join('; ').replaceAll('disable', 'enable')}; commit`)
  return (await verifyAudit(world.client)).faults
}

describe('the check of the trail names', () => {
  let ids: number[]
  beforeEach(async () => {
    for (const phone of ['a', 'b', 'c']) await edit(`${phone} ${Math.random()}`)
    await sealer.seal()
    const { rows } = await world.client.query<{ id: number }>(
      'select id from audit_event order by id desc limit 3',
    )
    ids = rows.map(({ id }) => id).toReversed()
    await query(`drop schema if exists kept cascade; create schema kept;
      create table kept.event as select * from audit_event; create table kept.seal as select * from audit_seal;
      create table kept.difference as select * from audit_difference`)
    return async () => {
      await tamper(`delete from audit_difference; delete from audit_seal; delete from audit_event;
        insert into audit_event select * from kept.event; insert into audit_seal select * from kept.seal;
        insert into audit_difference select * from kept.difference`)
    }
  })

  it('nothing of a trail that is as it was written', async () => {
    expect((await verifyAudit(world.client)).faults).toEqual([])
  })

  it('an event that was changed', async () => {
    const faults = await tamper(`update audit_event set subject_id = 2 where id = ${ids[1]}`)
    expect(faults.join()).toMatch(new RegExp(`Event ${ids[1]} of .* is not as it was written`))
  })

  it('an event that was changed together with its digest', async () => {
    const faults = await tamper(`update audit_event set subject_id = 2 where id = ${ids[1]};
      update audit_event e set digest = ${digestOf('e')} where id = ${ids[1]}`)
    expect(faults[0]).toMatch(
      /^Seal \d+ of .* does not fit the events after \d+ and up to \d+: one of them was changed\.$/,
    )
  })

  it('an event that was removed', async () => {
    const faults = await tamper(
      `delete from audit_difference where event_id = ${ids[1]}; delete from audit_event where id = ${ids[1]}`,
    )
    expect(faults).toEqual([
      expect.stringMatching(/sealed 3 events after \d+ and up to \d+, but there are 2 now/),
    ])
  })

  it('an event that was slipped in', async () => {
    // Numbers that were never kept are the places where one fits.
    await query(`begin; update person_identity set phone = 'x'; rollback`)
    await edit('after a gap')
    await sealer.seal()
    const { rows: gaps } = await world.client.query<{ id: number }>(
      `select n as id from generate_series((select min(id) from audit_event), (select max(id) from audit_event)) n
       where not exists (select from audit_event where id = n) order by n desc limit 1`,
    )
    const faults = await tamper(`
      insert into audit_event (id, occurred_at, kind, fields, database_role, digest)
        values (${gaps[0]?.id}, now(), 'read', '{}', 'award_gate', '');
      update audit_event e set digest = ${digestOf('e')} where id = ${gaps[0]?.id}`)
    expect(faults).toEqual([expect.stringMatching(/sealed \d+ events after .* but there are \d+ now/)])
  })

  it('events whose order was changed', async () => {
    const [first, second] = ids
    const faults = await tamper(`
      delete from audit_difference where event_id in (${first}, ${second});
      update audit_event set id = -1 where id = ${first}; update audit_event set id = ${first} where id = ${second};
      update audit_event set id = ${second} where id = -1;
      update audit_event e set digest = ${digestOf('e')} where id in (${first}, ${second})`)
    expect(faults[0]).toMatch(/^Seal \d+ of .* does not fit/)
  })

  it('what an event changed, when that was changed or went without an erasure', async () => {
    const changed = await tamper(
      `update audit_difference set changes = replace(changes, 'phone', 'phony') where event_id = ${ids[0]}`,
    )
    expect(changed).toEqual([`What event ${ids[0]} changed is not as it was written.`])
    const gone = await tamper(`delete from audit_difference where event_id = ${ids[0]}`)
    expect(gone).toEqual([`What event ${ids[0]} changed is missing, and its person was not erased.`])
  })

  it('a seal that was removed, and a chain that was made anew', async () => {
    const { head } = await verifyAudit(world.client)
    const removed = await tamper('delete from audit_seal where id = (select min(id) + 1 from audit_seal)')
    expect(removed[0]).toMatch(/does not follow the one before/)
    await tamper('delete from audit_seal')
    await sealer.seal()
    const { faults } = await verifyAudit(world.client, head)
    expect(faults).toEqual([expect.stringContaining('No seal has the hash that was noted')])
  })

  it('a table whose trail was turned off', async () => {
    await query('alter table feedback disable trigger audit_row')
    expect((await verifyAudit(world.client)).faults).toEqual(['The table feedback writes no trail.'])
    await query('alter table feedback enable trigger audit_row')
  })
})
