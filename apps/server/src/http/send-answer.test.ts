import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { sendAnswer, sendUnchanged } from './send-answer.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** Serves for one test; answers the port. */
async function serve(handler: RequestListener): Promise<number> {
  const running = createServer(handler)
  server = running
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve))
  return (running.address() as AddressInfo).port
}

const sending = (body: readonly Buffer[]): RequestListener => {
  return (request, response) => void sendAnswer(request, response, body)
}

async function answerOf(
  handler: RequestListener,
  headers: Record<string, string> = {},
): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  const port = await serve(handler)
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ port, host: '127.0.0.1', headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** So many bytes, in parts of seven: characters of two, three and four bytes end in the next part. */
function parts(length: number): Buffer[] {
  const whole = Buffer.alloc(length, 'é漢😀x')
  return Array.from({ length: Math.ceil(length / 7) }, (_none, at) => whole.subarray(at * 7, at * 7 + 7))
}

it.each([0, 1, 8, 999, 1_000, 16_384, 16_385, 300_000])('%i bytes are sent as they are', async (length) => {
  const body = parts(length)
  const { headers, bytes } = await answerOf(sending(body))
  expect(bytes.equals(Buffer.concat(body))).toBe(true)
  expect(headers['content-length']).toBe(String(length))
  expect(headers.vary).toBe(length >= 1_000 ? 'accept-encoding' : undefined)
})

it('an answer in parts is compressed as one', async () => {
  const { headers, bytes } = await answerOf(sending(parts(50_000)), { 'accept-encoding': 'br' })
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-length': String(bytes.length) })
  expect(brotliDecompressSync(bytes).equals(Buffer.concat(parts(50_000)))).toBe(true)
})

it('requests that follow each other on one connection are answered in their order', async () => {
  const sizes = [20_000, 5, 70_000, 0, 16_384]
  const port = await serve((request, response) => {
    const body = parts(Number(request.url?.slice(1)))
    response.sendDate = false
    // The first is the last to be ready.
    setTimeout(() => void sendAnswer(request, response, body), body.length === sizes[0] ? 50 : 0)
  })
  const socket = connect(port, '127.0.0.1')
  const paths = sizes.map((size, at) => [size, at === sizes.length - 1 ? 'close' : 'keep-alive'])
  socket.write(
    paths.map(([size, after]) => `GET /${size} HTTP/1.1\r\nhost: a\r\nconnection: ${after}\r\n\r\n`).join(''),
  )
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  let received = Buffer.concat(chunks)
  for (const size of sizes) {
    const start = received.indexOf('\r\n\r\n') + 4
    expect(received.subarray(0, start).toString()).toContain(`content-length: ${size}\r\n`)
    expect(received.subarray(start, start + size).equals(Buffer.concat(parts(size)))).toBe(true)
    received = received.subarray(start + size)
  }
  expect(received.length).toBe(0)
})

it('the tag of an answer is the same in whatever parts it comes', async () => {
  const tagOf = async (body: readonly Buffer[]) => {
    const { headers } = await answerOf((request, response) => {
      sendUnchanged(request, response, body)
      response.end()
    })
    return headers.etag
  }
  const tag = await tagOf(parts(5_000))
  expect(tag).toMatch(/^W\/".{22}"$/)
  expect(await tagOf([Buffer.concat(parts(5_000))])).toBe(tag)
  expect(await tagOf(parts(5_001))).not.toBe(tag)
})
