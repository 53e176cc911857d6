import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { Reply } from './reply.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** The headers of an answer whose standing ones are `x-frame-options: DENY` and `cache-control: no-store`. */
async function headersOf(answer: (response: Reply) => void): Promise<Headers> {
  const running = createServer<typeof IncomingMessage, typeof Reply>(
    { ServerResponse: Reply },
    (_request, response) => {
      response.standing = ['x-frame-options', 'DENY', 'cache-control', 'no-store']
      answer(response)
    },
  )
  server = running
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve))
  const { port } = running.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}`)).headers
}

const ways: [string, (response: Reply) => void][] = [
  ['says nothing of headers', (response) => response.end('{}')],
  ['sets one before', (response) => response.setHeader('etag', '"1"').end('{}')],
  ['gives them with the status', (response) => response.writeHead(200, { etag: '"1"' }).end('{}')],
  [
    'gives them after a word on the status',
    (response) => response.writeHead(200, 'OK', { etag: '"1"' }).end(),
  ],
  ['writes in pieces', (response) => void (response.write('{'), response.end('}'))],
  ['begins with them', (response) => void (response.begin(['etag', '"1"']), response.end('{}'))],
  [
    'begins with more than it has set',
    (response) => {
      response.setHeader('vary', 'cookie')
      response.begin(['etag', '"1"'])
      response.end('{}')
    },
  ],
]

it.each(ways)('an answer that %s has the standing headers', async (_way, answer) => {
  const headers = await headersOf(answer)
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('cache-control')).toBe('no-store')
})

it.each(ways.filter(([way]) => /more than/.test(way)))('and what it set: %s', async (_way, answer) => {
  const headers = await headersOf(answer)
  expect([headers.get('vary'), headers.get('etag')]).toEqual(['cookie', '"1"'])
})

it.each<[string, (response: Reply) => void]>([
  ['set before', (response) => response.setHeader('cache-control', 'private').end()],
  ['given with the status', (response) => response.writeHead(200, { 'cache-control': 'private' }).end()],
])('a header %s comes before the standing one', async (_way, answer) => {
  const headers = await headersOf(answer)
  expect(headers.get('cache-control')).toBe('private')
})
