import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is read on of a body that nobody wants: bytes, and milliseconds. */
const most = { bytes: 16 * 1024 * 1024, time: 2_000 }

/**
 * Lets whoever still sends a body come to its end, at most for a while. Whoever sends when the connection is closed may lose the answer that
 * is there already.
 */
export async function letFinish(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return
  let left = most.bytes
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, most.time)
    const stop = () => {
      clearTimeout(late)
      resolve()
    }
    request.once('end', stop).once('close', stop).once('error', stop)
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) stop()
    })
    request.unpipe()
    request.resume()
  })
}

/** Ends an answer once nobody sends any more, or after a while; it is there to be read at once. */
export function endOnceSent(response: ServerResponse, body: string | Buffer): void {
  const { req: request } = response
  if (request.complete) return void response.end(body)
  response.setHeader('content-length', Buffer.byteLength(body))
  response.write(body)
  void letFinish(request).then(() => response.end())
}
