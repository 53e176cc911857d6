import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toyServer, type ToyServer } from './toy-server.ts'

let server: ToyServer
beforeAll(async () => {
  server = await toyServer()
})
afterAll(() => server.stop())

/** As fetch does it, but without its decompression. */
function ask(query: string, encoding: string): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': encoding }
    const request = httpRequest(`${server.url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }))
    })
    request.on('error', reject)
    request.end(JSON.stringify({ query }))
  })
}

const long = '{ __schema { types { name description fields { name description } } } }'

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a long answer comes in %s to who takes it', async (encoding, decompress) => {
  const plain = await ask(long, 'identity')
  const { headers, bytes } = await ask(long, encoding)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' })
  expect(Number(headers['content-length'])).toBe(bytes.length)
  expect(decompress(bytes).equals(plain.bytes)).toBe(true)
  expect(bytes.length).toBeLessThan(plain.bytes.length / 2)
})

it('a short one comes as it is', async () => {
  const { headers, bytes } = await ask('{ hello }', 'br, gzip')
  expect(headers['content-encoding']).toBeUndefined()
  expect(bytes.toString()).toBe('{"data":{"hello":"world"}}')
})
