import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** The shortest encoding that an `accept-encoding` header allows. */
export function acceptedEncoding(accepted: string | undefined): Encoding {
  const offered = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', quality = ''] = part.split(';')
      return [name.trim().toLowerCase(), Number(/q\s*=\s*([\d.]+)/.exec(quality)?.[1] ?? 1)]
    }),
  )
  const takes = (name: string): boolean => (offered.get(name) ?? 0) > 0
  return (['br', 'gzip'] as const).find(takes) ?? 'identity'
}

/** Below this many bytes an answer fits few packets either way. */
export const worthCompressing = 1_000
/** Above this many bytes time counts for more than what is left to save. */
const large = 256 * 1024

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify<Buffer, { level: number }, Buffer>(gzip)

/** Compresses an answer that is made for one request, so quickly rather than well; outside the main thread. */
export function compressAnswer(content: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(content, { level: content.length > large ? 1 : 5 })
  return compressBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.length > large ? 1 : 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
