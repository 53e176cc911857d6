import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, unmigrate } from '../../src/database/migrate.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { schemaDifference } from '../../src/database/schema-difference.ts'
import { slices } from '../../src/slices.ts'
import { emptyDatabase, type FreshDatabase } from './fresh-database.ts'

const entities = slices.flatMap((slice) => slice.types)

let database: FreshDatabase
beforeAll(async () => {
  database = await emptyDatabase('migrations')
})
afterAll(() => database.stop())

const names = migrations.map((Migration) => new Migration().name)

describe('the migrations', () => {
  it('run once when two processes start together', async () => {
    const both = await Promise.all([migrate({ url: database.url }), migrate({ url: database.url })])
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], names])
  })

  it('leave no difference to the entities', async () => {
    expect(await schemaDifference({ url: database.url, entities })).toEqual([])
  })

  it('can be taken back without a trace in the schema', async () => {
    await unmigrate({ url: database.url })
    const { rows } = await database.client.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')
         and relname !~ '^schema_migration'
       union all select nspname from pg_namespace where nspname = 'app'`,
    )
    expect(rows).toEqual([])
  })

  it('run again afterwards, and leave no difference again', async () => {
    const lines: string[] = []
    expect(await migrate({ url: database.url, report: (line) => lines.push(line) })).toEqual(names)
    expect(lines.slice(0, 2)).toEqual(['Migrated: Foundation.', 'Migrated: Partners.'])
    expect(lines.at(-1)).toMatch(
      new RegExp(`^The tables are ready: ${migrations.length} migrations in \\d+\\.\\d s\\.$`),
    )
    expect(await schemaDifference({ url: database.url, entities })).toEqual([])
  })

  it('change nothing when the tables are up to date', async () => {
    expect(await migrate({ url: database.url })).toEqual([])
  })
})

describe('the schema difference tells of', () => {
  const planted = [
    [
      'a check with another condition',
      'evaluation_score_1_to_5 CHECK (((score >= 1) AND (score <= 6)))',
      `alter table evaluation_score drop constraint evaluation_score_1_to_5,
         add constraint evaluation_score_1_to_5 check (score between 1 and 6)`,
    ],
    [
      'a unique index with another condition',
      'only migrated: CREATE UNIQUE INDEX mark_one_current ON mark USING btree (module_registration_id)',
      'drop index mark_one_current; create unique index mark_one_current on mark (module_registration_id)',
    ],
    [
      'another collation',
      'only migrated: university name text C not null',
      'alter table university alter name type text collate "C"',
    ],
    ['a column that nobody declared', 'person nickname text', 'alter table person add nickname text'],
    [
      'a missing index',
      'CREATE INDEX "participant_statutory_deadline_idx"',
      'drop index participant_statutory_deadline_idx',
    ],
  ] as const

  let difference: string[]
  beforeAll(async () => {
    for (const [, , statement] of planted) await database.client.query(statement)
    difference = await schemaDifference({ url: database.url, entities })
  })

  it.each(planted)('%s', (_, words) => {
    expect(difference.join('\n')).toContain(words)
  })
})
