import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, unmigrate } from '../../src/database/migrate.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { ownDatabase } from '../databases.ts'
import { rulesOf } from './rules-of.ts'
import { before, step } from './step.ts'

/** The migration by which rows and columns became a matter of roles, and the one before it. */
const floor = before('RowRules')

describe('each migration', () => {
  it('leaves, taken back, the rules as they were before it', async () => {
    const database = await ownDatabase('step_by_step')
    const client = new Client({ connectionString: database.url })
    await client.connect()
    const earlier: string[][] = []
    for (let count = 1; count <= migrations.length; count += 1) {
      earlier.push(await rulesOf(client))
      await step(database.url, count)
    }
    for (let count = migrations.length; count > 1; count -= 1) {
      await step(database.url, count, true)
      expect(await rulesOf(client)).toEqual(earlier[count - 1])
    }
    await client.end()
    await database.drop()
  })
})

describe('on a filled database', () => {
  let url: string
  let client: Client
  let database: TestDatabase
  beforeAll(async () => {
    database = await ownDatabase('rules_again', { filled: true })
    url = database.url
    client = new Client({ connectionString: url })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('the rules taken back and made again are the same, and no row is lost', async () => {
    const rows = async () => (await client.query('select count(*) from participant')).rows
    const [rules, count] = [await rulesOf(client), await rows()]
    for (let at = migrations.length; at > floor; at -= 1) await step(url, at, true)
    expect((await rulesOf(client)).filter((line) => line.startsWith('policy'))).toEqual([])
    await migrate({ url })
    expect(await rulesOf(client)).toEqual(rules)
    expect(await rows()).toEqual(count)
  })

  it('a copy keeps the rules', async () => {
    const copy = await ownDatabase('rules_copied', { filled: true })
    const other = new Client({ connectionString: copy.url })
    await other.connect()
    expect(await rulesOf(other)).toEqual(await rulesOf(client))
    await other.end()
    await copy.drop()
  })

  it('everything can be taken back', async () => {
    await unmigrate({ url })
    expect((await rulesOf(client)).filter((line) => /^(policy|function app)/.test(line))).toEqual([])
  })
})
