import { bearer } from '@cohortium/testkit'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { malformed, misguided } from '../../../server/test/served/hostile-inputs.ts'
import { clientOf } from '../federated.ts'
import { askBoth, asking } from './both.ts'

const running = inject('running')
let cursor = ''
beforeAll(async () => {
  const { modules } = await clientOf(running.one.url, 'demo-consortium').data<{
    modules: { pageInfo: { endCursor: string } }
  }>('{ modules(first: 1) { pageInfo { endCursor } } }')
  cursor = modules.pageInfo.endCursor
})

const as = (request: RequestInit, token: string): RequestInit => ({
  ...request,
  headers: { ...(request.headers as Record<string, string>), ...bearer(token) },
})

describe('what the one graph refuses the gateway refuses alike', () => {
  it.each([...malformed, ...misguided])('%s', async (_input, request, status, code) => {
    const answer = await askBoth(running, as(request(cursor), 'demo-consortium'))
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(code)
  })

  it.each(malformed)('%s, of nobody', async (_input, request, status) => {
    expect((await askBoth(running, request(cursor))).status).toBe(status)
  })

  it.each<[string, RequestInit, number]>([
    ['nobody', asking({ query: '{ modules { totalCount } }' }), 401],
    ['a token that holds no more', asking({ query: '{ __typename }' }, 'demo-nobody'), 401],
    ['a cookie without the header of our pages', { headers: { cookie: 'cohortium_session=x' } }, 403],
    ['a field that is closed', asking({ query: '{ concerns { totalCount } }' }, 'demo-devon'), 400],
    ['a subscription', asking({ query: 'subscription { changed }' }, 'demo-tutor'), 400],
    ['a mutation by GET', { method: 'GET' }, 400],
    ['the schema, to nobody', asking({ query: '{ __schema { types { name } } }' }), 400],
  ])('%s', async (_what, request, status) => {
    const { status: found } = await askBoth(running, request)
    expect(found).toBe(status)
  })
})

describe('what is open to everybody is answered alike', () => {
  it.each(['{ __typename }', '{ viewer { role } }', '{ __typename viewer { role } }'])(
    '%s',
    async (query) => {
      expect((await askBoth(running, asking({ query }))).status).toBe(200)
    },
  )

  it.each([
    ['/sign-in/options', 200],
    ['/sign-in/nowhere', 404],
    ['/healthz', 200],
    ['/nothing', 404],
  ])('%s', async (path, status) => {
    expect((await askBoth(running, {}, path)).status).toBe(status)
  })
})

it.each([
  '{ node(id: "ptc_1") { type: __typename } }',
  '{ node(id: "ptc_1") { ... on Node { type: __typename } ... on Participant { university { a: __typename name } } } }',
])('the type of a thing under another name is answered alike: %s', async (query) => {
  expect((await askBoth(running, asking({ query }, 'demo-consortium'))).body).toContain('"Participant"')
})

it('a client that takes application/graphql-response+json is answered in it', async () => {
  const { headers, ...request } = asking({ query: '{ modules { totalCount } }' }, 'demo-tutor')
  const accept = { ...(headers as Record<string, string>), accept: 'application/graphql-response+json' }
  const answer = await askBoth(running, { ...request, headers: accept })
  expect(answer.headers['content-type']).toMatch(/^application\/graphql-response\+json/)
})

it('who asks for the cost of an operation is told it', async () => {
  const { headers, ...request } = asking(
    {
      query:
        '{ participants(first: 3) { nodes { status moduleRegistrations(first: 2) { nodes { status } } } } }',
    },
    'demo-tutor',
  )
  const response = await fetch(`${running.gateway.url}/graphql`, {
    ...request,
    headers: { ...(headers as Record<string, string>), 'x-cost': '1' },
  })
  const { extensions } = (await response.json()) as { extensions: { cost: Record<string, number> } }
  expect(extensions.cost).toMatchObject({ rows: 9, statements: 2 })
})

it('a person signs in through the gateway, asks by the cookie and signs out', async () => {
  const { url } = running.gateway
  const answer = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'tutor@demo.example', password: 'programme-of-two-moors' }),
  })
  expect(answer.status).toBe(200)
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const headers = { 'content-type': 'application/json', 'x-cohortium-client': 'tests', cookie }
  const ask = async () => {
    const body = JSON.stringify({ query: '{ viewer { role } participants { totalCount } }' })
    return fetch(`${url}/graphql`, { method: 'POST', headers, body })
  }
  expect(await (await ask()).json()).toMatchObject({ data: { viewer: { role: 'TUTOR' } } })
  expect((await fetch(`${url}/session`, { method: 'DELETE', headers })).status).toBe(204)
  expect((await ask()).status).toBe(401)
})

it('a paper is handed out alike, and refused alike', async () => {
  const client = clientOf(running.one.url, 'demo-consortium')
  const { awards } = await client.data<{ awards: { nodes: { id: string }[] } }>(
    '{ awards(first: 1, where: { status: { eq: CONFERRED } }) { nodes { id } } }',
  )
  const path = `/awards/${awards.nodes[0]?.id}/certificate.pdf`
  const answer = await askBoth(running, { headers: bearer('demo-consortium') }, path)
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect((await askBoth(running, { headers: bearer('demo-tutor') }, path)).status).toBe(403)
  expect((await askBoth(running, {}, path)).status).toBe(401)
})

it('a file goes through the gateway as it comes, both ways', async () => {
  const { url } = running.gateway
  const body = new FormData()
  body.set('file', new Blob([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'x')]), 'letter.pdf')
  const send = (to: string) =>
    fetch(`${to}/documents`, { method: 'POST', body, headers: bearer('demo-examiner') })
  const [answer, expected] = [await send(url), await send(running.one.url)]
  expect(answer.status).toBe(expected.status)
  expect(await fetch(`${url}/documents/adc_1`).then((one) => one.status)).toBe(401)
})
