import type { ServerResponse } from 'node:http'
import type { Streams } from '../events/streams.ts'
import { readWatch } from '../events/watch.ts'
import { Departure } from '../database/departure.ts'
import { refuse } from './access/reply.ts'
import { answeringFaults, notAllowed, type ContextFor, type Desk } from './desk.ts'
import { identityFor, type WhoAsks } from './identity-for.ts'

export interface EventDesk {
  streams: Streams
  whoAsks: WhoAsks
  contextFor: ContextFor
  /** How long one connection is told of changes, in milliseconds; then it is made anew, by whoever may then. */
  longest?: number
}

/** Bytes that wait for a slow reader, beyond which the connection is given up: it looks at everything again when it is back. */
const mostUnread = 256 * 1024

const hour = 3_600_000

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/** `GET /events`: tells of changes as server-sent events, as they happen. */
export const eventDesk =
  ({ streams, whoAsks, contextFor, longest = hour }: EventDesk): Desk =>
  async (url, request, response, notes) => {
    if (url.pathname !== '/events') return false
    if (request.method !== 'GET') {
      notAllowed(response, ['GET'])
      return true
    }
    await answeringFaults(response, async () => {
      const identity = await identityFor('read', whoAsks, request, response)
      if (!identity) return
      const watch = readWatch(url.searchParams)
      if (typeof watch === 'string') return refuse(response, 400, 'BAD_USER_INPUT', watch)
      const { execute } = contextFor(notes, new Departure(), identity)
      const leave = streams.add({
        accountId: identity.accountId,
        role: identity.role,
        watch,
        execute,
        send(name, data) {
          response.write(event(name, data))
          return response.writableLength < mostUnread
        },
        end: () => response.end(),
      })
      if (typeof leave === 'string') return refuseMore(response, leave)
      const late = setTimeout(() => response.end(event('end', { code: 'RENEW', message: renew })), longest)
      response.once('close', () => {
        clearTimeout(late)
        leave()
      })
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // A proxy that gathers answers would hold the events back.
        'x-accel-buffering': 'no',
      })
      response.write(`retry: 2000\n${event('open', {})}`)
    })
    return true
  }

const renew = 'Connect again to go on.'

function refuseMore(response: ServerResponse, why: 'too_many' | 'too_many_of_account'): void {
  response.setHeader('retry-after', '30')
  if (why === 'too_many')
    refuse(response, 503, 'UNAVAILABLE', 'Too many people watch at the moment; try again in a while.')
  else
    refuse(response, 429, 'RATE_LIMITED', 'Too many pages of this account watch already; close one of them.')
}
