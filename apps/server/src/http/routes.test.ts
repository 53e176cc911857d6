import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { buildSchema, GraphQLError, type GraphQLObjectType } from 'graphql'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApollo } from './apollo.ts'
import { listen, type Listener } from './listen.ts'
import { routes } from './routes.ts'
import { staticFiles } from './static-files.ts'

const lines: string[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
const admin = mkdtempSync(join(tmpdir(), 'cohortium-admin-'))
const script = `console.log('${'x'.repeat(5_000)}')`
let listener: Listener
let url: string
let reason: string | undefined

/** A graph of one of each: an answer, a slow one, an expected fault, a bug with a secret in it, a mutation. */
function toyGraph() {
  const schema = buildSchema(`
    type Query { hello: String, slow: String, refused: String, secret: String, deep: Query }
    type Mutation { change: String }`)
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields()
  const resolve = (name: string, resolver: () => unknown) =>
    Object.assign(fields[name] ?? {}, { resolve: resolver })
  resolve('hello', () => 'world')
  resolve('deep', () => ({}))
  resolve('slow', () => sleep(300, 'at last'))
  resolve('refused', () => {
    throw new GraphQLError('Name a date.', { extensions: { code: 'BAD_USER_INPUT', argument: 'on' } })
  })
  resolve('secret', () => {
    throw new Error('relation "person_identity" of 10.0.0.7')
  })
  return schema
}

async function serve(): Promise<Listener> {
  const open = await listen(0, '127.0.0.1', log)
  const apollo = await startApollo({ schema: toyGraph(), log })
  open.handle(
    routes({
      apollo,
      contextFor: (notes) => ({ notes, today: '2024-01-15', execute: async () => 'null' }),
      unready: async () => reason,
      files: await staticFiles(admin),
    }),
  )
  return open
}

beforeAll(async () => {
  mkdirSync(join(admin, 'assets'))
  writeFileSync(join(admin, 'index.html'), '<!doctype html><title>Cohortium</title>')
  writeFileSync(join(admin, 'assets/app-Ab3dE9.js'), script)
  listener = await serve()
  url = listener.url
})
afterAll(async () => {
  await listener.close(1_000)
  rmSync(admin, { recursive: true })
})

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
    lines.length = 0
    const answer = await post({ query: 'query Greeting { hello }', variables: { name: 'Ada Lovelace' } })
    const line = lines
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((one) => one.msg === 'request')
    expect(line).toMatchObject({ operation: 'Greeting', status: 200, path: '/graphql' })
    expect(line?.requestId).toBe(answer.headers.get('x-request-id'))
    expect(typeof line?.ms).toBe('number')
    expect(lines.join('')).not.toContain('Lovelace')
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
    lines.length = 0
    const answer = await post({ query: '{ secret }' })
    const [error] = answer.body.errors ?? []
    expect(error?.extensions.code).toBe('INTERNAL')
    expect(JSON.stringify(answer.body)).not.toMatch(/person_identity|10\.0\.0\.7/)
    const logged = lines.find((line) => line.includes(String(error?.extensions.reference)))
    expect(logged).toContain('person_identity')
  })
})

describe('input that is too much or wrong', () => {
  const many = (n: number, of: (n: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ')
  it.each<[string, unknown, number, string]>([
    ['a body of 3 MB', { query: '{ hello }', variables: { x: 'x'.repeat(3_000_000) } }, 413, 'BAD_REQUEST'],
    ['malformed JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ hello }' }], 400, 'BAD_REQUEST'],
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

describe('health', () => {
  it('is alive as long as the process is', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('is ready only while nothing stands in the way, and says what does', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    reason = 'the database does not answer'
    const response = await fetch(`${url}/readyz`)
    expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', reason }])
    reason = undefined
  })
})

describe('the admin app', () => {
  it('is served at every address of its own, and never kept by the browser', async () => {
    for (const path of ['/', '/participants/SWC-000001']) {
      const response = await fetch(`${url}${path}`)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain('<title>Cohortium</title>')
    }
  })

  it('keeps files whose names carry their hash for ever, compressed', async () => {
    const body = await new Promise<{ headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
      httpRequest(
        `${url}/assets/app-Ab3dE9.js`,
        { headers: { 'accept-encoding': 'gzip, br' } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }))
        },
      )
        .on('error', reject)
        .end()
    })
    expect(body.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    })
    expect(brotliDecompressSync(body.bytes).toString()).toBe(script)
  })

  it('answers that nothing changed to who has it already', async () => {
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('hides no missing file behind its first page, and nothing outside its directory', async () => {
    expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404)
    const raw = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.write('GET /../../../../etc/passwd.txt HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
      )
      let text = ''
      socket.on('data', (chunk) => (text += chunk.toString()))
      socket.on('end', () => resolve(text))
    })
    expect(raw).toMatch(/^HTTP\/1.1 404/)
  })

  it('runs no script from within a page', async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect((await fetch(url)).headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('the end', () => {
  it('lets requests in flight finish and takes no more', async () => {
    const other = await serve()
    const inFlight = fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow }"}',
    })
    await sleep(100)
    const closed = other.close(5_000)
    await expect(fetch(other.url)).rejects.toThrow()
    expect(await (await inFlight).json()).toEqual({ data: { slow: 'at last' } })
    await closed
  })
})

it('says which port is taken and names another', async () => {
  const port = Number(new URL(url).port)
  await expect(listen(port, '127.0.0.1', log)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use by another program. Stop that one, or choose another port; for example PORT=${port + 1}`,
  )
})
