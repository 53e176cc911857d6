import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Identity } from '../access/identity.ts'
import { Departure } from '../database/departure.ts'
import { refuse } from './access/reply.ts'
import { statusOf } from './access/status-of.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'

/** Answers what belongs to some addresses; false for any other. */
export type Desk = (
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  notes: RequestNotes,
) => Promise<boolean>

/** Makes what resolvers are given, for one request. */
export type ContextFor = (
  notes: RequestNotes,
  departure: Departure,
  identity: Identity | undefined,
) => RequestContext

/** When the asker leaves before the answer is out. */
export function departureOf(response: ServerResponse): Departure {
  const departure = new Departure()
  response.on('close', () => {
    if (!response.writableFinished) departure.happen()
  })
  return departure
}

export function notAllowed(response: ServerResponse, methods: readonly string[]): void {
  response.setHeader('allow', methods.join(', '))
  response.setHeader('connection', 'close')
  refuse(response, 405, 'METHOD_NOT_ALLOWED', `Only ${methods.join(', ')} is understood here.`)
}

/** Answers a refusal that was thrown where nothing was answered yet; anything else is a fault of ours. */
export async function answeringFaults(response: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof GraphQLError) || response.headersSent) throw error
    const code = String(error.extensions.code)
    const status = statusOf(error) ?? (code === 'FORBIDDEN' ? 403 : undefined)
    if (status === undefined) throw error
    const { retryAfterSeconds } = error.extensions
    if (typeof retryAfterSeconds === 'number') response.setHeader('retry-after', retryAfterSeconds)
    refuse(response, status, code, error.message)
  }
}
