import { bearer } from '@cohortium/testkit'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { serveSeeded } from './server.ts'

let database: TestDatabase
/** Holds a lock that no reader of the universities gets past. */
let owner: Client
/** Looks on as the login of the requests, who alone sees what they do; a transaction would see its own start alone. */
let watcher: Client
let server: Awaited<ReturnType<typeof serveSeeded>>

async function serve(overrides: { poolSize?: number; statementTimeout?: number } = {}): Promise<void> {
  server = await serveSeeded({ databaseUrl: database.url, databaseAppUrl: database.appUrl, ...overrides })
}

beforeEach(async () => {
  database = await ownDatabase('requests', { filled: true })
  owner = new Client({ connectionString: database.url })
  watcher = new Client({ connectionString: database.appUrl ?? database.url })
  await Promise.all([owner.connect(), watcher.connect()])
})
afterEach(async () => {
  await Promise.all([owner.end(), watcher.end()])
  await server.stop()
  await database.drop()
})

const blocked = '{ universities { totalCount } }'
const block = () => owner.query('begin; lock table university in access exclusive mode')

/** Processes of requests that are running a statement now. */
async function running(): Promise<number[]> {
  const { rows } = await watcher.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and application_name = 'cohortium read' and state = 'active'`,
  )
  return rows.map(({ pid }) => pid)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 10) {
    if (waited > 3_000) throw new Error('It did not come about in time.')
    await sleep(10)
  }
}

const untilRunning = (count: number) => until(async () => (await running()).length === count)

function post(query: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer('demo-consortium') },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })
}

const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code

describe('a request whose statement does not end', () => {
  it('is told so at the time limit, and nothing runs on', async () => {
    await serve({ statementTimeout: 300 })
    await block()
    const response = await post(blocked)
    expect([response.status, await codeOf(response)]).toEqual([503, 'TIMEOUT'])
    expect(await running()).toEqual([])
    await owner.query('rollback')
    expect((await post(blocked)).status).toBe(200)
  })

  it('is cancelled when its asker leaves', async () => {
    await serve()
    await block()
    const leaving = new AbortController()
    const asked = post(blocked, leaving.signal)
    await untilRunning(1)
    const began = performance.now()
    leaving.abort()
    await expect(asked).rejects.toThrow('aborted')
    await untilRunning(0)
    // Promised within 250 ms.
    expect(performance.now() - began).toBeLessThan(1_000)
    await owner.query('rollback')
    expect((await post(blocked)).status).toBe(200)
  })

  it('keeps others waiting for at most two seconds when it holds the last connection, and health answers', async () => {
    await serve({ poolSize: 1 })
    await block()
    const first = post(blocked)
    await untilRunning(1)
    const began = performance.now()
    const second = post('{ modules { totalCount } }')
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(1_000)
    const response = await second
    expect([response.status, await codeOf(response)]).toEqual([503, 'UNAVAILABLE'])
    expect(performance.now() - began).toBeLessThan(4 * 2_000)
    await owner.query('rollback')
    expect((await first).status).toBe(200)
  })
})

it('a request whose connection is lost is read again', async () => {
  await serve()
  await block()
  const asked = post(blocked)
  await untilRunning(1)
  const [lost] = await running()
  await watcher.query('select pg_terminate_backend($1)', [lost])
  await until(async () => {
    const [now] = await running()
    return now !== undefined && now !== lost
  })
  await owner.query('rollback')
  expect(await (await asked).json()).toEqual({ data: { universities: { totalCount: 2 } } })
})
