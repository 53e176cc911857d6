import { readFile, readdir } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { acceptedEncoding, worthCompressing, type Encoding } from './content-encoding.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/
/** The build puts a hash of the content in the names of these, so a name never changes its content. */
const hashed = /^\/assets\//

interface StaticFile {
  path: string
  type: string
  etag: string
  content: Buffer
  /** Compressed when first asked for, then kept. */
  encoded: Map<Encoding, Promise<Buffer>>
}

const compress: Record<Exclude<Encoding, 'identity'>, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (content) => promisify(gzip)(content),
}

async function readAll(directory: string): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>()
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const full = join(entry.parentPath, entry.name)
    const content = await readFile(full)
    const path = full.slice(directory.length).replaceAll('\\', '/')
    files.set(path, {
      path,
      type: types[extname(entry.name)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
      content,
      encoded: new Map(),
    })
  }
  return files
}

function chooseEncoding(accepted: string | undefined, file: StaticFile): Encoding {
  if (!compressible.test(file.type) || file.content.length < worthCompressing) return 'identity'
  return acceptedEncoding(accepted)
}

async function send(file: StaticFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('content-type', file.type)
  response.setHeader('etag', file.etag)
  response.setHeader(
    'cache-control',
    hashed.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  if (compressible.test(file.type)) response.setHeader('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end()
    return
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'], file)
  let content = file.content
  if (encoding !== 'identity') {
    const ready = file.encoded.get(encoding) ?? compress[encoding](file.content)
    file.encoded.set(encoding, ready)
    content = await ready
    response.setHeader('content-encoding', encoding)
  }
  response.setHeader('content-length', content.length)
  response.end(request.method === 'HEAD' ? undefined : content)
}

export type StaticFiles = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>

/**
 * Serves a built single-page app from memory. A path without a file is the app's own address and gets its first
 * page, but for names with an ending, which would hide a missing file. Answers whether it served anything.
 */
export async function staticFiles(directory: string): Promise<StaticFiles> {
  const files = await readAll(directory)
  return async (path, request, response) => {
    const file = files.get(path) ?? (extname(path) === '' ? files.get('/index.html') : undefined)
    if (!file) return false
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return true
    }
    await send(file, request, response)
    return true
  }
}
