import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen, type Handler, type Listener } from '../../src/http/listen.ts'
import { readBytes } from '../../src/http/read-bytes.ts'

let listener: Listener
const lines: string[] = []
/** Those whose body has come, and who wait for their answer. */
const waiting: (() => void)[] = []

const handler: Handler = async (request, response) => {
  if (request.url === '/begun') response.writeHead(200).write('begun')
  const body = await readBytes(request, 100).catch(() => undefined)
  if (body === undefined) return
  if (request.url === '/thinking') await new Promise<void>((resolve) => waiting.push(resolve))
  response.end(`took ${body.toString()}`)
}

beforeAll(async () => {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  listener = await listen(0, '127.0.0.1', log, false, { allowed: 200, lookEvery: 20 })
  listener.handle(handler)
})
afterAll(() => listener.close(0))

/** Somebody who sends `given` of a body of eight letters, and what they have heard. */
async function caller(method: string, path: string, given: string) {
  const socket: Socket = connect(Number(new URL(listener.url).port), '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => (heard += chunk.toString()))
  // Whoever is cut off may learn of it by a reset.
  socket.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  await once(socket, 'connect')
  socket.write(`${method} ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 8\r\n\r\n${given}`)
  return { socket, ended, heard: () => heard }
}

it.each(['POST', 'PUT', 'DELETE', 'GET'])(
  'a body of which half came is not waited for: %s is ended',
  async (method) => {
    const slow = await caller(method, '/graphql', 'half')
    await slow.ended
    expect(slow.heard()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect(slow.heard()).toMatch(/\r\nconnection: close\r\n/i)
    expect(slow.heard()).toMatch(/\r\nx-request-id: /)
  },
)

it('is cut off where its answer has begun already', async () => {
  const slow = await caller('POST', '/begun', 'half')
  await slow.ended
  expect(slow.heard()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*begun\r\n$/)
})

it('whose body is there may wait for the answer, and a file of rows may take its time', async () => {
  const thinking = await caller('POST', '/thinking', 'all of i')
  const file = await caller('POST', '/imports?kind=schools', 'half')
  // Whoever began later than both is ended: so both were looked at, and spared.
  const slow = await caller('POST', '/graphql', 'half')
  await slow.ended
  expect([slow.heard().slice(0, 12), thinking.heard(), file.heard()]).toEqual(['HTTP/1.1 408', '', ''])

  file.socket.end('more')
  await file.ended
  expect(file.heard()).toMatch(/^HTTP\/1\.1 200 OK[^]*took halfmore/)
  for (const answer of waiting) answer()
  thinking.socket.end()
  await thinking.ended
  expect(thinking.heard()).toMatch(/^HTTP\/1\.1 200 OK[^]*took all of i/)
})

it('is nobody’s fault: the log tells of requests alone', () => {
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).not.toContain(
    'a request failed by our fault',
  )
  expect(lines.filter((line) => line.includes('"status":408'))).toHaveLength(5)
})
