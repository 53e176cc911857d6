import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../src/http/listen.ts'
import { script, toyServer, type ToyServer } from './toy-server.ts'

let server: ToyServer
let url: string
beforeAll(async () => {
  server = await toyServer()
  url = server.url
})
afterAll(() => server.stop())

describe('health', () => {
  it('is alive as long as the process is', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('is ready only while nothing stands in the way, and says what does', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const reason = 'the database does not answer'
    server.obstacle.reason = reason
    const response = await fetch(`${url}/readyz`)
    expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', reason }])
    delete server.obstacle.reason
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
    const other = await toyServer()
    const inFlight = fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow }"}',
    })
    await sleep(100)
    const closed = other.stop()
    await expect(fetch(other.url)).rejects.toThrow('fetch failed')
    expect(await (await inFlight).json()).toEqual({ data: { slow: 'at last' } })
    await closed
  })
})

it('says which port is taken and names another', async () => {
  const port = Number(new URL(url).port)
  await expect(listen(port, '127.0.0.1', pino({ level: 'silent' }))).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use by another program. Stop that one, or choose another port; for example PORT=${port + 1}`,
  )
})
