import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { acceptedEncoding, compressAnswer } from './content-encoding.ts'

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['gzip;q=0.000', 'identity'],
  ['BR', 'br'],
  ['brotli, x-gzip', 'identity'],
])('of what accepts "%s" the best is %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})

it.each([1_000, 400_000])('%i bytes come back as they were', async (size) => {
  const content = Buffer.from('né "x" '.repeat(size / 8))
  expect(brotliDecompressSync(await compressAnswer(content, 'br')).equals(content)).toBe(true)
  expect(gunzipSync(await compressAnswer(content, 'gzip')).equals(content)).toBe(true)
})
