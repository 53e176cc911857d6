import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TokenScope } from '@cohortium/domain'
import type { Identity } from '../access/identity.ts'
import { refuse } from './access/reply.ts'
import type { Asker } from './access/who-asks.ts'

/** Finds out who sends a request. */
export type WhoAsks = (request: IncomingMessage) => Asker | Promise<Asker>

/** Who asks, where their credential is for this; undefined where they were refused, which is answered already. */
export async function identityFor(
  scope: TokenScope,
  whoAsks: WhoAsks,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Identity | undefined> {
  const asker = await whoAsks(request)
  // What is left of a body is not read.
  const close = () => response.setHeader('connection', 'close')
  if ('status' in asker) {
    if (asker.status === 401) response.setHeader('www-authenticate', 'Bearer')
    close()
    refuse(response, asker.status, asker.code, asker.message)
    return undefined
  }
  const { identity } = asker
  if (!identity) {
    response.setHeader('www-authenticate', 'Bearer')
    close()
    refuse(response, 401, 'UNAUTHENTICATED', 'Sign in, or send a token that holds.')
    return undefined
  }
  if (identity.scopes.includes(scope)) return identity
  close()
  refuse(
    response,
    403,
    'FORBIDDEN',
    scope === 'write'
      ? 'The token may only ask, not change; make one with the scope write.'
      : 'The token may only change, not ask; make one with the scope read.',
  )
  return undefined
}
