import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, compressAnswer, worthCompressing } from './content-encoding.ts'

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
