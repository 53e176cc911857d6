import { buildRegistry, searchIndexes } from '@cohortium/graph-sql'
import type { EntityClass } from '../slice.ts'
import { makeDataSource } from './data-source.ts'
import { definitionsOf } from './schema-definitions.ts'

export interface SchemaDifferenceOptions {
  /** Address of a migrated database as its owner. */
  url: string
  entities: readonly EntityClass[]
}

/**
 * What separates the tables as migrated from the entities as declared: statements that TypeORM would run, then
 * definitions that only one of the two has. Empty when they agree.
 *
 * TypeORM compares checks, exclusions and index conditions by name alone, and collations not at all. The second part
 * therefore makes the declared tables beside the real ones, in a schema that is dropped again, and compares the
 * catalogue's own wording.
 */
export async function schemaDifference({ url, entities }: SchemaDifferenceOptions): Promise<string[]> {
  const real = makeDataSource({ url, entities })
  const declared = makeDataSource({ url, entities, schema: 'declared' })
  await real.initialize()
  try {
    const { upQueries } = await real.driver.createSchemaBuilder().log()
    await real.query('drop schema if exists declared cascade; create schema declared')
    await declared.initialize()
    await declared.synchronize()
    const searched = searchIndexes(buildRegistry(entities), 'declared')
    for (const statement of searched) await declared.query(statement)
    const [migrated, wanted] = [await definitionsOf(real, 'public'), await definitionsOf(real, 'declared')]
    return [
      ...upQueries.map(({ query }) => query),
      ...[...wanted].filter((line) => !migrated.has(line)).map((line) => `only declared: ${line}`),
      ...[...migrated].filter((line) => !wanted.has(line)).map((line) => `only migrated: ${line}`),
    ]
  } finally {
    if (declared.isInitialized) await declared.destroy()
    await real.query('drop schema if exists declared cascade')
    await real.destroy()
  }
}
