import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSealer } from '../../src/audit/sealer.ts'
import { verifyAudit } from '../../src/audit/verify.ts'
import { migrate } from '../../src/database/migrate.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { schemaDifference } from '../../src/database/schema-difference.ts'
import { slices } from '../../src/slices.ts'
import { ownDatabase } from '../databases.ts'
import { contentsOf, type Contents } from './contents.ts'
import { rulesOf } from './rules-of.ts'
import { before, step } from './step.ts'

const entities = slices.flatMap((slice) => slice.types)

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await ownDatabase('old_data', { filled: true })
  client = new Client({ connectionString: database.url })
  await client.connect()
  // Besides the demonstration and its accounts: a session, a change, an erasure and a read in the trail, and a seal over them.
  await client.query(`
    insert into credential (kind, scopes, expires_at, secret_hash, account_id, assignment_id)
      select 'session', '{read,write}', now() + interval '1 hour', sha256('x'), account_id, id from assignment limit 1;
    update school set town = 'Bude' where id = (select min(id) from school);
    select app.erase_person(min(id), 'test') from person p where app.erasure_obstacle(p.id) is null`)
  await seal()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function seal(): Promise<void> {
  const sealer = openSealer({ url: database.appUrl ?? database.url, log: pino({ level: 'silent' }) })
  await sealer.seal()
  await sealer.close()
}

describe('rows of before sign-in, rules and the audit trail', () => {
  let rules: string[]
  let old: Contents
  beforeAll(async () => {
    rules = await rulesOf(client)
    for (let count = migrations.length; count > before('Accounts'); count -= 1)
      await step(database.url, count, true)
    old = await contentsOf(client)
  })

  it('are there, and nothing of what came later', () => {
    expect(old.get('public.participant')?.count).toBe(2000)
    expect([...old.keys()].filter((name) => /account|credential|audit/.test(name))).toEqual([])
  })

  it('come through each later migration as they are, up, down and up again', async () => {
    for (let count = before('Accounts') + 1; count <= migrations.length; count += 1) {
      await step(database.url, count)
      await step(database.url, count, true)
      expect(await contentsOf(client, old)).toEqual(old)
      await step(database.url, count)
    }
    expect(await contentsOf(client, old)).toEqual(old)
  })

  it('leave tables that differ from the declared ones in nothing, and the same rules', async () => {
    expect(await migrate({ url: database.url })).toEqual([])
    expect(await schemaDifference({ url: database.url, entities })).toEqual([])
    expect(await rulesOf(client)).toEqual(rules)
  })

  it('are told of by the trail from then on', async () => {
    await client.query(`update school set town = 'Looe' where id = (select min(id) from school)`)
    await seal()
    expect(await verifyAudit(client)).toMatchObject({ faults: [], events: 1, seals: 1 })
  })
})

it('rows of now are kept where later migrations are taken back, except what those brought, and stay so', async () => {
  const all = await contentsOf(client)
  const countsOf = (contents: Contents, like: Contents) =>
    [...contents].filter(([name]) => like.has(name)).map(([name, { count }]) => [name, count])
  let left = all
  for (let count = migrations.length; count > before('Viewers'); count -= 1) {
    await step(database.url, count, true)
    left = await contentsOf(client)
    expect(countsOf(left, left)).toEqual(countsOf(all, left))
  }
  await migrate({ url: database.url })
  expect(countsOf(await contentsOf(client), left)).toEqual(countsOf(all, left))
  expect(left.get('public.credential')?.count).toBe(all.get('public.credential')?.count)
})
