import { bearer } from '@cohortium/testkit'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { countingProxy } from './counting-proxy.ts'
import { malformed, misguided } from './hostile-inputs.ts'
import { serveSeeded } from './server.ts'

let proxy: Awaited<ReturnType<typeof countingProxy>>
let server: Awaited<ReturnType<typeof serveSeeded>>
let cursor = ''

beforeAll(async () => {
  const { url, appUrl = url } = inject('seeded')
  proxy = await countingProxy(appUrl)
  server = await serveSeeded({ databaseAppUrl: proxy.url })
  const answer = await server.client.data<{ modules: { pageInfo: { endCursor: string } } }>(
    '{ modules(first: 2) { pageInfo { endCursor } } }',
  )
  cursor = answer.modules.pageInfo.endCursor
})
afterAll(async () => {
  await server.stop()
  await proxy.stop()
})

const link = 'apollo-require-preflight'
const token = bearer('demo-consortium')

/** Every answer is promised within 250 ms; asserted at four times that. */
const deadline = 1_000

interface Refusal {
  data?: unknown
  errors: { message: string; extensions: Record<string, unknown> }[]
}

/** Sends an input and answers how it was refused, if that was in time and without a statement. */
async function refusalOf(path: string, options: RequestInit): Promise<{ status: number; body: Refusal }> {
  const before = { ...proxy.traffic }
  const began = performance.now()
  const response = await fetch(`${server.url}${path}`, options)
  const body = (await response.json()) as Refusal
  expect(performance.now() - began).toBeLessThan(deadline)
  expect(proxy.traffic).toEqual(before)
  expect(body.data).toBeUndefined()
  return { status: response.status, body }
}

const sentBy = (options: RequestInit, who: Record<string, string>): RequestInit => ({
  ...options,
  headers: { ...(options.headers as Record<string, string>), ...who },
})

describe('is refused in time and without SQL:', () => {
  it.each([...malformed, ...misguided])('%s', async (_input, request, status, code) => {
    const { status: found, body } = await refusalOf('/graphql', sentBy(request(cursor), token))
    expect([found, body.errors[0]?.extensions.code]).toEqual([status, code])
    if (code === 'TOO_COSTLY' && 'cost' in (body.errors[0]?.extensions ?? {}))
      expect(body.errors[0]?.extensions).toMatchObject({ cost: 1_001_000, limit: 100_000 })
  })

  it.each(malformed)('%s, alike to nobody', async (_input, request, status, code) => {
    const { status: found, body } = await refusalOf('/graphql', request(cursor))
    expect([found, body.errors[0]?.extensions.code]).toEqual([status, code])
    expect(JSON.stringify(body)).not.toContain('Did you mean')
  })

  it.each(misguided)('%s, which nobody is told before they sign in', async (_input, request) => {
    const { status, body } = await refusalOf('/graphql', request(cursor))
    expect([status, body.errors.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']])
  })

  it.each([
    ['a mutation by GET', '?query=mutation{makeOffer{id}}', 405],
    ['a query by a link of another site', '?query={modules{totalCount}}', 400],
  ])('%s', async (_input, search, status) => {
    for (const headers of [token, {}])
      expect((await refusalOf(`/graphql${search}`, { headers })).status).toBe(status)
  })

  it('but a query by GET that proves to come from no other site is answered', async () => {
    const response = await fetch(`${server.url}/graphql?query={modules{totalCount}}`, {
      headers: { [link]: '1', ...token },
    })
    expect(await response.json()).toEqual({ data: { modules: { totalCount: expect.any(Number) as number } } })
  })
})

it('no such input is a fault of ours', () => {
  expect(server.lines.filter((line) => Number(line.level) >= 50)).toEqual([])
})
