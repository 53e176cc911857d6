import { bearer } from '@cohortium/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CostBudget } from '../../src/access/cost-budget.ts'
import { serveSeeded, type Served } from '../served/server.ts'

describe('a budget of 100 rows a minute', () => {
  const at = { now: 90_000 }
  const budget = () => new CostBudget(100, () => at.now)

  it('lets each asker spend it, and tells how many seconds are left of the minute', () => {
    const one = budget()
    expect([one.charge(['a'], 60), one.charge(['a'], 60), one.charge(['b'], 60)]).toEqual([
      undefined,
      30,
      undefined,
    ])
  })

  it('is whole again in the next minute, and what was refused costs nothing', () => {
    const one = budget()
    one.charge(['a'], 60)
    one.charge(['a'], 60)
    expect(one.charge(['a'], 40)).toBeUndefined()
    expect(one.charge(['a'], 1)).toBe(30)
    at.now += 60_000
    expect(one.charge(['a'], 100)).toBeUndefined()
    at.now -= 60_000
  })

  it('holds for every one of those who ask together, and charges none of them when one has spent it', () => {
    const one = budget()
    one.charge(['token 1', 'account'], 60)
    expect(one.charge(['token 2', 'account'], 60)).toBe(30)
    expect(one.charge(['token 2'], 100)).toBeUndefined()
  })

  it('counts an operation that costs nothing as one row', () => {
    const one = budget()
    for (let times = 0; times < 100; times += 1) expect(one.charge(['a'], 0)).toBeUndefined()
    expect(one.charge(['a'], 0)).toBe(30)
  })
})

describe('a server with a budget', () => {
  let server: Served
  beforeAll(async () => {
    server = await serveSeeded({ costPerMinute: 1_000 })
  })
  afterAll(() => server.stop())

  it('says when to come back, by both ways, and goes on answering others and its health', async () => {
    const ask = (token: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token) },
        body: JSON.stringify({ query: '{ schools(first: 200) { nodes { id } } }' }),
      })
    let response = await ask('demo-devon')
    for (let times = 0; times < 12 && response.status === 200; times += 1) response = await ask('demo-devon')
    const { errors } = (await response.json()) as { errors: { extensions: object }[] }
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' })
    expect((await ask('demo-exeter')).status).toBe(200)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })
})
