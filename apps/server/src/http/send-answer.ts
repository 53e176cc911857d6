import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, compressAnswer, worthCompressing } from './content-encoding.ts'

/**
 * Lets a browser keep an answer and ask whether it changed. The tag is that of the text, however it is compressed. Answers whether
 * the asker has it already, when nothing more is to be sent.
 */
export function sendUnchanged(request: IncomingMessage, response: ServerResponse, text: string): boolean {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  response.setHeader('etag', tag)
  response.setHeader('cache-control', 'private, no-cache')
  const held = request.headers['if-none-match']?.split(',').map((one) => one.trim())
  if (!held?.includes(tag)) return false
  response.removeHeader('content-type')
  response.writeHead(304).end()
  return true
}

/** Sends the text of an answer, compressed where that pays and the asker allows it. Headers and status stand already. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  let content: string | Buffer = text
  if (text.length >= worthCompressing) {
    response.setHeader('vary', 'accept-encoding')
    const encoding = acceptedEncoding(request.headers['accept-encoding'])
    if (encoding !== 'identity') {
      content = await compressAnswer(Buffer.from(text), encoding)
      response.setHeader('content-encoding', encoding)
    }
  }
  response.setHeader('content-length', Buffer.byteLength(content))
  response.end(content)
}
