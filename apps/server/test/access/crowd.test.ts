import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { bearer } from '@cohortium/testkit'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { serveSeeded, type Served } from '../served/server.ts'

let server: Served
beforeAll(async () => {
  // A few connections for many people, so that every one of them serves everybody in turn.
  server = await serveSeeded({ poolSize: 4 })
})
afterAll(() => server.stop())

const tokens = ['consortium', 'plymouth', 'exeter', 'devon', 'tutor', 'analyst', 'examiner'].map(
  (name) => `demo-${name}`,
)

/** Differs with every request, so that none is answered by what another one asked. */
const query = (at: number) =>
  `query Crowd${at % 40} { participants(first: 5, orderBy: [{ id: ASC }]) { totalCount nodes { id } }
     accounts(first: 3, orderBy: [{ id: ASC }]) { nodes { email } } }`

/** As many connections as the server lets wait at its door; the other requests wait for one of them. */
const agent = new Agent({ keepAlive: true, maxSockets: 500 })
afterAll(() => agent.destroy())

/** Without the limits on time that `fetch` has: on a busy machine a crowd takes its while. */
const ask = (token: string | undefined, at: number, signal?: AbortSignal): Promise<[number, string]> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(token ? bearer(token) : {}) }
    const asked = request(`${server.url}/graphql`, {
      method: 'POST',
      agent,
      headers,
      ...(signal ? { signal } : {}),
    })
    asked.once('error', reject)
    asked.once('response', (response) => {
      text(response).then((body) => resolve([response.statusCode ?? 0, body]), reject)
    })
    asked.end(JSON.stringify({ query: query(at) }))
  })

it('two thousand requests of mixed people at once, of whom some leave, are each answered as their own', async () => {
  const alone = new Map<string | undefined, string>()
  for (const token of tokens) alone.set(token, (await ask(token, 0))[1])
  // Otherwise a wrong scope would go unnoticed.
  expect(new Set(alone.values()).size).toBe(tokens.length)
  const wrong = new Set<string>()
  const outcomes = { answered: 0, refused: 0, busy: 0, left: 0, wrong: 0 }
  const one = async (at: number): Promise<keyof typeof outcomes> => {
    const token = at % 8 === 7 ? undefined : tokens[at % 8]
    const leaving = at % 5 === 0 ? AbortSignal.timeout(at % 97) : undefined
    try {
      const [status, body] = await ask(token, at, leaving)
      if (status === 503) return 'busy'
      if (token === undefined && status === 401 && !body.includes('"data":{')) return 'refused'
      if (body === alone.get(token)) return 'answered'
      wrong.add(`${token} ${status} ${body.slice(0, 200)}`)
      return 'wrong'
    } catch (error) {
      if (leaving) return 'left'
      wrong.add(`${token} ${String(error)}`)
      return 'wrong'
    }
  }
  const all = await Promise.all(Array.from({ length: 2_000 }, (_none, at) => one(at)))
  for (const outcome of all) outcomes[outcome] += 1
  expect([...wrong]).toEqual([])
  expect(outcomes.answered).toBeGreaterThan(100)
  expect(outcomes.refused).toBeGreaterThan(100)
  expect(outcomes.left).toBeGreaterThan(0)

  // Nobody's settings stay behind: the next ones on the same connections are answered as ever.
  for (const token of tokens) expect((await ask(token, 1))[1]).toBe(alone.get(token))
  const client = new Client({ connectionString: inject('seeded').url })
  await client.connect()
  const stuck = async () =>
    (
      await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
         where application_name like 'cohortium %' and state like 'idle in transaction%'
           and datname = current_database() and state_change < now() - interval '1 second'`,
      )
    ).rows[0]?.count
  await sleep(1_100)
  expect(await stuck()).toBe(0)
  await client.end()
}, 120_000)
