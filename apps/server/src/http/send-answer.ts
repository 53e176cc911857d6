import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Bytes } from '@cohortium/graph-sql'
import { Reply, setHeaders, type HeaderList } from './reply.ts'
import { acceptedEncoding, compressAnswer, worthCompressing } from './content-encoding.ts'

/** Up to this many bytes an answer is copied to go out in one piece with its headers: cheaper than a piece for each part. */
const small = 16 * 1024

/**
 * Lets a browser keep an answer and ask whether it changed. It is one asker's: no cache between keeps it, and none takes it for
 * another's answer. The tag is that of the text, however it is compressed. Answers whether the asker has it already, when nothing
 * more is to be sent.
 */
export function sendUnchanged(request: IncomingMessage, response: ServerResponse, body: Bytes): boolean {
  const hash = createHash('sha256')
  for (const part of body) hash.update(part)
  const tag = `W/"${hash.digest('base64url').slice(0, 22)}"`
  response.setHeader('etag', tag)
  response.setHeader('cache-control', 'private, no-cache')
  response.setHeader('vary', 'authorization, cookie')
  const held = request.headers['if-none-match']?.split(',').map((one) => one.trim())
  if (!held?.includes(tag)) return false
  response.removeHeader('content-type')
  response.writeHead(304).end()
  return true
}

/**
 * Sends an answer, compressed where that pays and the asker allows it. The status stands already, and so do all headers but
 * those that are given.
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  body: Bytes,
  headers: HeaderList = [],
): Promise<void> {
  const length = lengthOf(body)
  if (length < worthCompressing) return send(response, body, length, headers)
  response.appendHeader('vary', 'accept-encoding')
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  if (encoding === 'identity') return send(response, body, length, headers)
  const content = await compressAnswer(Buffer.concat(body), encoding)
  response.setHeader('content-encoding', encoding)
  send(response, [content], content.length, headers)
}

function send(response: ServerResponse, body: Bytes, length: number, headers: HeaderList): void {
  const all = [...headers, 'content-length', String(length)]
  if (response instanceof Reply) response.begin(all)
  else setHeaders(response, all)
  if (length <= small) {
    // A string goes out with the headers; as latin1, each character is one of the bytes.
    let text = ''
    for (const part of body) text += part.toString('latin1')
    response.end(text, 'latin1')
    return
  }
  response.cork()
  for (const part of body) response.write(part)
  response.end()
  response.uncork()
}

const lengthOf = (body: Bytes): number => body.reduce((sum, { length }) => sum + length, 0)
