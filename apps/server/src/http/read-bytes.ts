import type { IncomingMessage } from 'node:http'

/**
 * Reads a body of at most `limit` bytes; undefined where it is larger, when the rest is left unread. Rejects when the asker
 * leaves before its end.
 */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const collect = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= limit) return
      request.off('data', collect)
      request.pause()
      resolve(undefined)
    }
    request.on('data', collect)
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', reject)
  })
}
