import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toyServer, type ToyServer } from './toy-server.ts'

let server: ToyServer
let url: string
beforeAll(async () => {
  server = await toyServer()
  url = server.url
})
afterAll(() => server.stop())

interface Answer {
  status: number
  headers: Headers
  body: {
    data?: Record<string, unknown>
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }
}

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  }
}

const code = (answer: Answer) => answer.body.errors?.[0]?.extensions.code

describe('a query', () => {
  it('is answered', async () => {
    const answer = await post({ query: '{ hello }' })
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: 'world' } } })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('leaves one line in the log: its name, never its variables', async () => {
    server.lines.length = 0
    const answer = await post({ query: 'query Greeting { hello }', variables: { name: 'Ada Lovelace' } })
    const line = server.lines
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((one) => one.msg === 'request')
    expect(line).toMatchObject({ operation: 'Greeting', status: 200, path: '/graphql' })
    expect(line?.requestId).toBe(answer.headers.get('x-request-id'))
    expect(typeof line?.ms).toBe('number')
    expect(server.lines.join('')).not.toContain('Lovelace')
  })
})

describe('an error', () => {
  it('that the asker can put right says so', async () => {
    const answer = await post({ query: '{ refused }' })
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'Name a date.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'on' },
    })
  })

  it('of ours is masked, and logged whole under the reference it shows', async () => {
    server.lines.length = 0
    const answer = await post({ query: '{ secret }' })
    const [error] = answer.body.errors ?? []
    expect(error?.extensions.code).toBe('INTERNAL')
    expect(JSON.stringify(answer.body)).not.toMatch(/person_identity|10\.0\.0\.7/)
    const logged = server.lines.find((line) => line.includes(String(error?.extensions.reference)))
    expect(logged).toContain('person_identity')
  })
})

describe('input that is too much or wrong', () => {
  const many = (n: number, of: (n: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ')
  it.each<[string, unknown, number, string]>([
    ['a body of 3 MB', { query: '{ hello }', variables: { x: 'x'.repeat(3_000_000) } }, 413, 'BAD_REQUEST'],
    ['malformed JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['several operations in an array', [{ query: '{ hello }' }], 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a syntax error', { query: '{ hello' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ goodbye }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['20,000 tokens', { query: `{ ${'hello '.repeat(20_000)} }` }, 413, 'BAD_REQUEST'],
    ['5,000 tokens', { query: `{ ${'hello '.repeat(5_000)} }` }, 400, 'TOO_COSTLY'],
    ['1,000 aliases', { query: `{ ${many(600, (n) => `a${n}: hello`)} }` }, 400, 'TOO_COSTLY'],
    ['21 levels', { query: `{ ${'deep { '.repeat(20)} hello ${'} '.repeat(20)} }` }, 400, 'TOO_COSTLY'],
    ['500 directives', { query: `{ hello ${'@skip(if: false) '.repeat(300)} }` }, 400, 'TOO_COSTLY'],
    [
      'cyclic fragments',
      { query: '{ ...F } fragment F on Query { deep { ...F } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that multiply',
      {
        query: `{ ...F0 } ${many(30, (n) => `fragment F${n} on Query { a: deep { ...F${n + 1} } b: deep { ...F${n + 1} } }`)} fragment F30 on Query { hello }`,
      },
      400,
      'TOO_COSTLY',
    ],
  ])('%s is refused', async (_what, body, status, expected) => {
    const began = performance.now()
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(code(answer)).toBe(expected)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('a mutation by GET is refused as a method', async () => {
    const response = await fetch(`${url}/graphql?query=mutation{change}`)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a simple cross-site request with %s is refused',
    async (type) => {
      expect((await post({ query: '{ hello }' }, { 'content-type': type })).status).toBe(400)
    },
  )

  it('a body that only claims to be short is cut off', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      })
      request.on('response', (response) => resolve(response.statusCode))
      request.on('error', reject)
      request.write('x'.repeat(120_000))
    })
    expect(status).toBe(413)
  })
})
