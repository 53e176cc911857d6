import { testCluster, type TestCluster } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupRoles } from '../../src/database/group-roles.ts'
import { migrate } from '../../src/database/migrate.ts'
import { migrations } from '../../src/database/migrations/index.ts'

// Roles belong to a whole server, so these tests need one that no other test has made roles on.
let cluster: TestCluster
let administrator: Client
beforeAll(async () => {
  cluster = await testCluster()
  administrator = new Client({ connectionString: cluster.superuserUrl })
  await administrator.connect()
})
afterAll(async () => {
  await administrator.end()
  await cluster.stop()
})

/** What an administrator has to run. */
const statements = groupRoles.map((role) => `create role ${role} nologin`).join('; ')

/** An empty database whose owner may not make roles. */
async function ownedByLowly(name: string): Promise<string> {
  await administrator.query(`create database ${name} owner lowly`)
  const url = new URL(cluster.superuserUrl ?? '')
  url.username = 'lowly'
  url.password = 'secret'
  url.pathname = `/${name}`
  return url.href
}

describe('an owner who may not make roles', () => {
  it('is told what an administrator has to run, and nothing is left half done', async () => {
    await administrator.query(`create role lowly login password 'secret'`)
    const url = await ownedByLowly('first')
    await expect(migrate({ url })).rejects.toThrow(
      `As an administrator of the server run "${statements}" once, then start again.`,
    )
    const client = new Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(`select to_regclass('university') as found`)
    await client.end()
    expect(rows).toEqual([{ found: null }])
  })

  it('migrates once the roles are there', async () => {
    await administrator.query(statements)
    expect(await migrate({ url: await ownedByLowly('second') })).toHaveLength(migrations.length)
  })
})

describe('an owner who may not make tables', () => {
  it('is told how an administrator gives them the database', async () => {
    await administrator.query('create database foreign_hands')
    const url = new URL(await ownedByLowly('third'))
    url.pathname = '/foreign_hands'
    await expect(migrate({ url: url.href })).rejects.toThrow(
      'lowly may not make tables in the database "foreign_hands". As an administrator run: ' +
        'alter database "foreign_hands" owner to "lowly".',
    )
  })
})
