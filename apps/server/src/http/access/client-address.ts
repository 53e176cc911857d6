import type { IncomingMessage } from 'node:http'

/**
 * Where a request comes from. Behind a proxy of our own it is the last address that the proxy wrote down; whatever stands
 * before that was said by the client.
 */
export function clientAddress(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? request.headers['x-forwarded-for'] : undefined
  const last = [forwarded].flat().at(-1)?.split(',').at(-1)?.trim()
  return last || (request.socket.remoteAddress ?? 'unknown')
}
