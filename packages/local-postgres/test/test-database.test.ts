import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testCluster, type TestCluster } from '../src/index.ts'

let cluster: TestCluster
beforeAll(async () => {
  cluster = await testCluster()
})
afterAll(() => cluster.stop())

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

it('clones a filled database, and the clone does not write into the original', async () => {
  const seeded = await cluster.create('seeded')
  await ask(seeded.url, 'create table t (n int); insert into t values (1)')
  const clone = await cluster.create('clone', { template: seeded.name })
  await ask(clone.url, 'insert into t values (2)')
  expect(await ask(clone.url, 'select n from t order by n')).toEqual([{ n: 1 }, { n: 2 }])
  expect(await ask(seeded.url, 'select n from t')).toEqual([{ n: 1 }])
})

it('works on a server that is not its own, and leaves it as it was', async () => {
  const home = await cluster.create('home')
  const guest = await testCluster({ databaseUrl: home.url })
  const made = await guest.create('visit')
  expect(await ask(made.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await guest.stop()
  expect(await ask(home.url, `select datname from pg_database where datname = '${made.name}'`)).toEqual([])
  expect(await ask(home.url, 'select 1 as one')).toEqual([{ one: 1 }])
})
