import { bearer } from '@cohortium/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

const query =
  'query Named($n: Int, $code: String!) { modules(first: $n) { nodes { code } } module(code: $code) { title } }'

async function ask(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer('demo-consortium'), ...headers },
    body: JSON.stringify(body),
  })
  const { 'content-type': type, 'cache-control': cache } = Object.fromEntries(response.headers)
  return { status: response.status, type, cache, text: await response.text() }
}

/** What the log says of the latest request. */
const latest = () => server.lines.findLast((line) => line.msg === 'request')

it.each([
  ['an answer', { n: 2, code: 'EFPM278' }, {}],
  ['for a client of plain JSON', { n: 2, code: 'EFPM278' }, { accept: 'application/json' }],
  [
    'for a client of GraphQL',
    { n: 2, code: 'EFPM278' },
    { accept: 'application/graphql-response+json, application/json;q=0.9' },
  ],
  ['of none that is there', { n: 1, code: 'none' }, {}],
  ['a refused size', { n: -1, code: 'EFPM278' }, {}],
  ['a variable of another type', { n: 'x', code: 'EFPM278' }, {}],
  ['a variable that is missing', { n: 1 }, {}],
  ['a client that takes no JSON', { n: 2, code: 'EFPM278' }, { accept: 'text/csv' }],
])('%s is the same the second time and the first', async (_what, variables, headers) => {
  // A comment makes a text that was not seen before.
  const fresh = { query: `${query} # ${JSON.stringify([variables, headers])}`, variables }
  const first = await ask(fresh, headers)
  await ask({ ...fresh, variables: { n: 1, code: 'PGSEN704' } }, headers)
  const logged = server.lines.length
  expect(await ask(fresh, headers)).toEqual(first)
  expect(server.lines.slice(logged).filter((line) => Number(line.level) >= 50)).toEqual([])
})

it('the log tells as much of it', async () => {
  await ask({ query, variables: { n: 1, code: 'EFPM278' } })
  await ask({ query, variables: { n: 1, code: 'EFPM278' } })
  expect(latest()).toMatchObject({ operation: 'Named', statements: 1, cost: 2, spliced: true, status: 200 })
})

it('another operation of the same document is another', async () => {
  const document = 'query A { modules(first: 1) { totalCount } } query B { universities { totalCount } }'
  const answers = []
  for (const operationName of ['A', 'B', 'A', 'B'])
    answers.push((await ask({ query: document, operationName })).text)
  expect(answers.slice(2)).toEqual(answers.slice(0, 2))
  expect(answers[1]).toBe('{"data":{"universities":{"totalCount":2}}}')
  expect((await ask({ query: document })).status).toBe(400)
  expect((await ask({ query: document, operationName: '' })).status).toBe(400)
})

it('a large answer is the same by both ways, as long as it says, and the same compressed', async () => {
  const large = {
    query: `{ participants(first: 1000, orderBy: [{ reference: ASC }]) { totalCount nodes { id reference givenName familyName
      school { name } attendances(first: 6) { nodes { status } } } } }`,
  }
  const sent = async (encoding: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...bearer('demo-consortium'),
        'accept-encoding': encoding,
      },
      body: JSON.stringify(large),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { bytes, length: Number(response.headers.get('content-length')) }
  }
  const long = await sent('identity')
  const short = await sent('identity')
  expect(latest()).toMatchObject({ spliced: true, status: 200 })
  expect(short.bytes.length).toBeGreaterThan(200_000)
  expect(short.length).toBe(short.bytes.length)
  expect(short.bytes.equals(long.bytes)).toBe(true)
  for (const encoding of ['br', 'gzip']) {
    const compressed = await sent(encoding)
    expect(compressed.bytes.equals(long.bytes)).toBe(true)
    expect(compressed.length).toBeLessThan(long.length / 2)
  }
})
