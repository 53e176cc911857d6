import { frameworkFor, type ModuleRole } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameworkOf } from '../../src/slices/participation/participant/framework-of.ts'
import { worldDatabase, type FreshDatabase } from './fresh-database.ts'

/** Beside the catalogue's own of 2014-04-01. */
const later = ['2019-01-01', '2023-09-10']
let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('framework')
  for (const day of later) {
    await world.client.query(
      `insert into learning_outcome_framework (code, title, publisher, published_on, source)
         values ($1, 'Outcomes', 'Publisher', $2, 'a test')`,
      [`TEST-${day}`, day],
    )
  }
})
afterAll(() => world.stop())

interface Version {
  code: string
  publishedOn: string
}

describe('the framework by which a participant is judged', () => {
  it.each(['2010-09-01', '2014-03-31', '2014-04-01', '2018-12-31', '2019-01-01', '2023-09-09', '2023-09-10'])(
    'is the rule’s answer for every programme, registered on %s',
    async (registeredOn) => {
      const { client } = world
      const versions = await client.query<Version>(
        `select code, published_on::text as "publishedOn" from learning_outcome_framework`,
      )
      const programmes = await client.query<{ roles: ModuleRole[]; found: string | null }>(
        `select (select array_agg(m.role) from programme_module p join module m on m.id = p.module_id
             where p.programme_id = r.programme_id) as roles,
           (select code from learning_outcome_framework where id = ${frameworkOf('r')}) as found
         from (select id as programme_id, $1::date as registered_on from programme) r`,
        [registeredOn],
      )
      const expected = programmes.rows.map(
        ({ roles }) => frameworkFor(roles, registeredOn, versions.rows)?.code ?? null,
      )
      expect(new Set(expected)).toHaveLength(2)
      expect(programmes.rows.map(({ found }) => found)).toEqual(expected)
    },
  )
})
