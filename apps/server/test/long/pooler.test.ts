import type { TestDatabase } from '@cohortium/local-postgres'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { asOwner } from '../../src/database/as-owner.ts'
import { Departure } from '../../src/database/departure.ts'
import { openReadPool } from '../../src/database/read-pool.ts'
import { watch } from '../events/event-source.ts'
import { serveSeeded, type Served } from '../served/server.ts'
import { startPooler, type Pooler } from './pooler.ts'

/** Connections of the pooler to the server: fewer than the product opens to the pooler. */
const size = 3

let database: TestDatabase
let pooler: Pooler
let direct: Served
let pooled: Served
beforeAll(async () => {
  database = await ownDatabase('pooled', { filled: true })
  const { url, appUrl = url } = database
  pooler = await startPooler([appUrl, url], size)
  direct = await serveSeeded({}, { url, appUrl })
  pooled = await serveSeeded(
    { databaseDirectUrl: appUrl, poolSize: 12, jobs: true },
    { url, appUrl: pooler.through(appUrl) },
  )
})
afterAll(async () => {
  await pooled.stop()
  await direct.stop()
  await pooler.stop()
  await database.drop()
})

const tokens = ['consortium', 'plymouth', 'exeter', 'devon', 'tutor', 'analyst', 'examiner'].map(
  (name) => `demo-${name}`,
)
const queries = [
  '{ participants(first: 7) { totalCount nodes { id status university { name } } } }',
  '{ participants(first: 3) { nodes { familyName } } }',
  '{ viewer { role } }',
  '{ moduleRegistrationAggregate(groupBy: [{ status: true }]) { keys { status } count } }',
  '{ nobody: participant(id: "ptc_0") { id } }',
]
const answerOf = async (server: Served, token: string, query: string) => {
  const { status, data, errors } = await server.as(token).ask(query)
  return { status, data, errors }
}

describe('behind PgBouncer in transaction mode', () => {
  it('everybody is answered as without it, however requests fall on the connections', async () => {
    const asked = tokens.flatMap((token) => queries.map((query) => ({ token, query })))
    const expected = await Promise.all(asked.map(({ token, query }) => answerOf(direct, token, query)))
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.all(asked.map(({ token, query }) => answerOf(pooled, token, query)))
      expect(answers).toEqual(expected)
    }
    const servers = await pooler.show('servers')
    expect(servers.length).toBeGreaterThan(0)
    expect(servers.length).toBeLessThanOrEqual(size)
    expect((await pooler.show('clients')).length).toBeGreaterThan(size)
  })

  it('more statements are answered than either of them keeps prepared', async () => {
    const aliased = (n: number) => `{ nth${n}: participants(first: ${n % 50}) { totalCount } }`
    for (let n = 1; n <= 700; n += 1) await pooled.client.data(aliased(n))
    for (const n of [1, 350, 700])
      expect(await pooled.client.data(aliased(n))).toEqual(await direct.client.data(aliased(n)))
  })

  it('a change is made and read, and whoever watches hears of one', async () => {
    const authority = await direct.client.data<{ localAuthorities: { nodes: { id: string }[] } }>(
      '{ localAuthorities(first: 1) { nodes { id } } }',
    )
    const input = {
      localAuthorityId: authority.localAuthorities.nodes[0]?.id,
      name: 'School behind the pooler',
      phase: 'PRIMARY',
      status: 'OPEN',
      type: 'ACADEMY_CONVERTER',
    }
    const text =
      'mutation ($input: AddSchoolInput!) { addSchool(input: $input) { ... on SchoolChanged { school { name } } } }'
    expect(await pooled.client.data(text, { input })).toEqual({ addSchool: { school: { name: input.name } } })

    const [row] = await ask<{ id: number; participant: number }>(
      'select id, participant_id as participant from attendance order by id limit 1',
    )
    const source = await watch(pooled.url, 'demo-consortium', `participants=ptc_${row?.participant}`)
    try {
      expect(await source.next()).toEqual({ event: 'open', data: {} })
      await ask(`update attendance set note = 'Came late.' where id = ${row?.id}`)
      expect(await source.next()).toMatchObject({ event: 'change' })
    } finally {
      source.leave()
    }
  })

  it('the statement of whoever leaves is cancelled, and no other', async () => {
    const log = pino({ level: 'silent' })
    const pool = openReadPool({
      url: pooler.through(database.appUrl ?? database.url),
      size: 2,
      statementTimeout: 30_000,
      log,
    })
    const context = { role: 'award_consortium', secret: 'demo-consortium', today: '2024-01-15' } as const
    try {
      const departure = new Departure()
      const slow = { name: 'slow', text: 'select pg_sleep(25)::text', values: [] }
      const left = pool.read(slow, { ...context, departure })
      const stays = pool.read(
        { name: 'stays', text: `select pg_sleep(5)::text || 'there'`, values: [] },
        context,
      )
      const active = `select query from pg_stat_activity where datname = current_database() and state = 'active'
        and query like '%pg_sleep(%' and pid <> pg_backend_pid()`
      await expect.poll(() => asLogin(active), { timeout: 10_000 }).toHaveLength(2)
      departure.happen()
      await expect(left).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
      expect(Buffer.concat(await stays).toString()).toBe('there')
      expect(await asLogin(active)).toEqual([])
    } finally {
      await pool.close()
    }
  })
})

/** Asks the database itself, as its owner. */
const ask = <Row>(text: string): Promise<Row[]> =>
  asOwner(database.url, async (client) => (await client.query(text)).rows as Row[])

/** The same as the login, who alone sees what its other connections run. */
const asLogin = <Row>(text: string): Promise<Row[]> =>
  asOwner(database.appUrl ?? database.url, async (client) => (await client.query(text)).rows as Row[])
