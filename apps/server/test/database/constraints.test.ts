import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalOf, worldDatabase, type FreshDatabase } from './fresh-database.ts'
import { refusals } from './refusals.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('constraints')
})
afterAll(() => world.stop())

describe('the database refuses', () => {
  it.each(Object.entries(refusals))('a row that breaks %s', async (constraint, statement) => {
    expect(await refusalOf(world.client, statement)).toMatchObject({ constraint })
  })

  it('with a case above for each of its named rules', async () => {
    const { rows } = await world.client.query<{ name: string }>(`
      select conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'x') and conname !~ '_check$'
      union all
      select indexrelid::regclass::text from pg_index where indisunique and indpred is not null
        and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`)
    const untested = rows.map(({ name }) => name).filter((name) => !(name in refusals))
    expect(untested).toEqual([])
  })

  it('a value that is not in its enumeration', async () => {
    const refusal = await refusalOf(world.client, `update concern set severity = 'dreadful'`)
    expect(refusal).toMatchObject({ constraint: 'concern_severity_check' })
  })

  it('two rows with one natural key', async () => {
    const refusal = await refusalOf(world.client, `update taught_day set delivery_group_id = 1`)
    expect(refusal).toMatchObject({ constraint: 'taught_day_delivery_group_id_number_key' })
  })
})

describe('the database accepts', () => {
  it.each([
    [
      'a routing that takes over on the day another ends',
      `
      update routing set valid_to = '2024-09-01' where local_authority_id = 3;
      insert into routing (valid_from, source, local_authority_id, university_id)
        values ('2024-09-01', 'test', 3, 2)`,
    ],
    [
      'another registration after a withdrawal',
      `
      update participant set status = 'withdrawn', ended_on = '2023-12-01', exit_reason = 'workload';
      ${refusals.participant_one_live_per_scheme}`,
    ],
    [
      'a corrected mark that supersedes the old one',
      `
      update mark set is_current = false;
      insert into mark (attempt, raw, capped, marked_on, is_current, module_registration_id, first_marker_id,
          supersedes_id)
        values (1, 64, 64, '2024-01-12', true, 1, 1, 1)`,
    ],
    [
      'a new tutor from the day the one before ends',
      `
      update tutor_allocation set valid_to = '2024-01-01';
      ${refusals.tutor_allocation_no_overlap}`,
    ],
    [
      'a teacher reference number with leading zeros',
      `update person_identity set trn = '0000001' where id = 1`,
    ],
  ])('%s', async (_, statement) => {
    expect(await refusalOf(world.client, statement)).toBeUndefined()
  })
})
