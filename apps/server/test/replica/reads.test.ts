import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { demonstrationPassword } from '../../src/access/demonstration.ts'
import { lookAtReplica } from '../../src/database/replica/look-at-replica.ts'
import { Browser } from '../access/browser.ts'
import { createToken, type TokenAnswer } from '../access/graph.ts'
import { serveSeeded, type Served } from '../served/server.ts'
import { replicatedPair, type Pair, type Side } from './pair.ts'

let pair: Pair
let server: Served
/** Waits for the replica longer than a test lets it stand still. */
const serve = ({ primary, replica }: Pair): Promise<Served> =>
  serveSeeded({ databaseReadUrl: replica.appUrl, readPatience: 4_000 }, primary)
beforeAll(async () => {
  pair = await replicatedPair()
  server = await serve(pair)
})
afterAll(async () => {
  await server.stop()
  await pair.stop()
})

/** Statements run there in the role of a reader. */
async function readsAt(side: Side): Promise<number> {
  const [row] = await side.ask<{ calls: string }>(
    `select coalesce(sum(s.calls), 0) as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where s.toplevel and s.query not like 'select app.%' and r.rolname in ('award_consortium', 'award_university', 'award_authority', 'award_tutor')`,
  )
  return Number(row?.calls)
}

/** How many reads each of both made for some work: at the primary, at the replica. */
async function readsOf(work: () => Promise<unknown>): Promise<[number, number]> {
  const before = [await readsAt(pair.primary), await readsAt(pair.replica)] as const
  await work()
  return [(await readsAt(pair.primary)) - before[0], (await readsAt(pair.replica)) - before[1]]
}

/** The same where the replica is away. */
async function readsAtPrimaryOf(work: () => Promise<unknown>): Promise<number> {
  const before = await readsAt(pair.primary)
  await work()
  return (await readsAt(pair.primary)) - before
}

const names = '{ participants(first: 3) { nodes { givenName familyName } } }'

async function ready(): Promise<unknown> {
  const answer = await fetch(`${server.url}/readyz`)
  expect(answer.status).toBe(200)
  return answer.json()
}
/** Waits for what `/readyz` says. */
async function untilReady(standing: object): Promise<void> {
  await expect.poll(ready, { timeout: 20_000, interval: 50 }).toEqual({ status: 'ready', ...standing })
}

/** The notes that are not in the trail yet, with what is there. */
async function noted(): Promise<number> {
  const [row] = await pair.primary.ask<{ noted: string }>(
    `select (select count(*) from app.audit_note) + (select count(*) from audit_event where kind = 'read') as noted`,
  )
  return Number(row?.noted)
}

let schools = 0
/** Adds a school, as the consortium, and answers its name and what the change itself told. */
async function addSchool() {
  const name = `School ${(schools += 1)}`
  const { localAuthorities } = await server.client.data<{ localAuthorities: { nodes: { id: string }[] } }>(
    '{ localAuthorities(first: 1) { nodes { id } } }',
  )
  const input = {
    localAuthorityId: localAuthorities.nodes[0]?.id,
    name,
    phase: 'PRIMARY',
    status: 'OPEN',
    type: 'ACADEMY_CONVERTER',
  }
  const told = await server.client.data<{ addSchool: { school: object } }>(
    'mutation ($input: AddSchoolInput!) { addSchool(input: $input) { ... on SchoolChanged { school { name } } } }',
    { input },
  )
  expect(told.addSchool).toEqual({ school: { name } })
  return name
}
const schoolNamed = async (name: string) => {
  const query = 'query ($name: String!) { schools(where: { name: { eq: $name } }) { nodes { name } } }'
  return (await server.client.data<{ schools: { nodes: object[] } }>(query, { name })).schools.nodes
}

describe('with a replica', () => {
  it('reads are made there, and say so', async () => {
    await untilReady({ reads: 'replica' })
    expect(
      await readsOf(async () => {
        for (const token of ['demo-consortium', 'demo-plymouth', 'demo-devon', 'demo-tutor'])
          await server.as(token).data(names)
      }),
    ).toEqual([0, 4])
  })

  it('reads answer as they do without one, in every role', async () => {
    const alone = await serveSeeded({}, pair.primary)
    try {
      const query = `{ participants(first: 20) { totalCount nodes { id status localAuthority { name }
        moduleRegistrations(first: 5) { nodes { status } } } } }`
      for (const name of ['consortium', 'plymouth', 'exeter', 'devon', 'tutor', 'analyst', 'examiner'])
        expect(await server.as(`demo-${name}`).ask(query)).toMatchObject({
          ...(await alone.as(`demo-${name}`).ask(query)),
          requestId: expect.any(String) as unknown,
        })
    } finally {
      await alone.stop()
    }
  })

  it('each read is noted at the primary, once', async () => {
    const before = await noted()
    for (let n = 0; n < 5; n += 1) await server.client.data(names)
    expect((await noted()) - before).toBe(5)
  })

  it('nothing is read where it cannot be noted', async () => {
    await pair.primary.ask('alter table app.audit_note add constraint full_up check (id < 0) not valid')
    try {
      const reads = await readsOf(async () =>
        expect((await server.client.ask(names)).errors[0]?.extensions?.code).toBe('UNAVAILABLE'),
      )
      expect(reads).toEqual([0, 0])
    } finally {
      await pair.primary.ask('alter table app.audit_note drop constraint full_up')
    }
  })
})

describe('while the replica stands still', () => {
  beforeEach(async () => {
    await pair.even()
    await untilReady({ reads: 'replica' })
    await pair.replica.ask('select pg_wal_replay_pause()')
  })
  afterEach(() => pair.replica.ask('select pg_wal_replay_resume()'))

  it('what did not change is read there', async () => {
    expect(await readsOf(() => server.client.data(names))).toEqual([0, 1])
  })

  it('whoever changed something reads it at once, from the primary, and so does everybody', async () => {
    const before = server.lines.length
    const name = await addSchool()
    expect(await schoolNamed(name)).toEqual([{ name }])
    expect(await readsOf(() => server.as('demo-plymouth').data(names))).toEqual([1, 0])
    await untilReady({ reads: 'primary', replica: 'it is behind' })
    expect(server.lines.slice(before).filter(({ replica }) => replica === 'it is behind')).toHaveLength(1)
    await pair.replica.ask('select pg_wal_replay_resume()')
    await untilReady({ reads: 'replica' })
    expect(await readsOf(async () => expect(await schoolNamed(name)).toEqual([{ name }]))).toEqual([0, 1])
  })

  it('a read waits a while for it to go on', async () => {
    const name = await addSchool()
    const reads = readsOf(async () => expect(await schoolNamed(name)).toEqual([{ name }]))
    await sleep(200)
    await pair.replica.ask('select pg_wal_replay_resume()')
    expect(await reads).toEqual([0, 1])
  })

  it('a token that was taken back is refused at once, and reads nothing', async () => {
    await pair.replica.ask('select pg_wal_replay_resume()')
    const browser = new Browser(server.url)
    await browser.signIn('consortium@demo.example', demonstrationPassword)
    const wanted = { name: 'Sheet', scopes: ['READ'], expiresInDays: 30 }
    const { secret, credential } = (await browser.graph.data<TokenAnswer>(createToken, { input: wanted }))
      .createApiToken
    await pair.even()
    await pair.replica.ask('select pg_wal_replay_pause()')
    expect(await readsOf(() => server.as(secret).data(names))).toEqual([0, 1])
    // By somebody else's server, so that this one remembers it still.
    await pair.primary.ask(
      `update credential set revoked_at = now() where id = ${credential.id.replace(/^\w+_/, '')}`,
    )
    const reads = await readsOf(async () =>
      expect(await server.as(secret).ask(names)).toMatchObject({ status: 401, data: null }),
    )
    expect(reads).toEqual([0, 0])
  })

  it('whoever leaves while they wait is waited for no more', async () => {
    await addSchool()
    const leaving = new AbortController()
    const read = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo-consortium' },
      body: JSON.stringify({ query: names }),
      signal: leaving.signal,
    })
    const waiting = `select from pg_stat_activity where query like 'select app.await_changes%' and state = 'active'
      and application_name = 'cohortium read'`
    await expect.poll(() => pair.replica.ask(waiting), { timeout: 5_000 }).toHaveLength(1)
    leaving.abort()
    await expect(read).rejects.toThrow('aborted')
    await expect.poll(() => pair.replica.ask(waiting), { timeout: 2_000 }).toHaveLength(0)
  })
})

describe('a replica that goes', () => {
  it('is done without, and read again when it is back', async () => {
    await untilReady({ reads: 'replica' })
    const before = server.lines.length
    await pair.replica.stop()
    expect(await readsAtPrimaryOf(() => server.client.data(names))).toBe(1)
    await untilReady({ reads: 'primary', replica: 'it does not answer' })
    expect(server.lines.slice(before).filter(({ replica }) => replica === 'it does not answer')).toHaveLength(
      1,
    )
    await pair.replica.start()
    await untilReady({ reads: 'replica' })
    expect(await readsOf(() => server.client.data(names))).toEqual([0, 1])
  })

  it('keeps no server from starting', async () => {
    await server.stop()
    await pair.replica.stop()
    server = await serve(pair)
    expect(await ready()).toEqual({ status: 'ready', reads: 'primary', replica: 'it does not answer' })
    await server.client.data(names)
    await pair.replica.start()
    await untilReady({ reads: 'replica' })
  })

  it('is not read when it is another database, or none that follows', async () => {
    const look = (primaryUrl: string, replicaUrl: string) =>
      lookAtReplica({ primaryUrl, replicaUrl, patience: 4_000 })()
    const { primary, replica } = pair
    expect(await look(primary.appUrl, primary.appUrl)).toBe('it follows no other database any more')
    const { appUrl: elsewhere = '' } = inject('seeded')
    expect(await look(elsewhere, replica.appUrl)).toBe('it follows another database')
    expect(await look(primary.appUrl, replica.appUrl)).toBeUndefined()
  })

  it('is read no more from the moment on at which it becomes a database of its own', async () => {
    await untilReady({ reads: 'replica' })
    await pair.replica.ask('select pg_promote()')
    const reads = await readsOf(() => server.client.data(names))
    expect(reads).toEqual([1, 0])
    await untilReady({ reads: 'primary', replica: 'it follows no other database any more' })
  })
})
