import type { IncomingMessage } from 'node:http'
import type { Identifier } from '../../access/identify.ts'
import type { Identity } from '../../access/identity.ts'
import { cookieOf, sessionCookie } from './cookies.ts'
import { statusOf } from './status-of.ts'
import { isForeign } from './same-origin.ts'

/** Who sends a request: somebody, nobody, or why it is refused at once. */
export type Asker =
  | { readonly identity: Identity | undefined }
  | {
      readonly status: number
      readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'UNAVAILABLE'
      readonly message: string
    }

const nobody: Asker = { identity: undefined }

const unknown: Asker = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The session or token does not hold: it is unknown, has expired or was revoked. Sign in again.',
}

const foreign: Asker = {
  status: 403,
  code: 'FORBIDDEN',
  message:
    'A request with the cookie of a session comes from our own pages, with the header x-cohortium-client.',
}

const unavailable: Asker = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'The database cannot be reached at the moment; try again.',
}

const bearer = /^Bearer +([\x21-\x7e]+) *$/i

/**
 * Finds out who asks, by a token or a session's cookie: the one place where that is decided. A browser sends cookies wherever a
 * page of another site tells it to, so a cookie counts only with a header that such a page cannot send unasked.
 */
export function whoAsks(
  request: IncomingMessage,
  identifier: Identifier,
  publicUrl: string | undefined,
): Asker | Promise<Asker> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const token = bearer.exec(authorization)?.[1]
    return token === undefined ? unknown : holderOf(identifier, token, 'token')
  }
  const secret = cookieOf(request, sessionCookie)
  if (secret === undefined) return nobody
  if (request.headers['x-cohortium-client'] === undefined || isForeign(request, publicUrl)) return foreign
  return holderOf(identifier, secret, 'session')
}

/** A cookie is no place for a token, nor a header for a session's secret. */
function holderOf(identifier: Identifier, secret: string, kind: Identity['kind']): Asker | Promise<Asker> {
  const asker = (identity: Identity | undefined): Asker => (identity?.kind === kind ? { identity } : unknown)
  const found = identifier.identify(secret)
  return found instanceof Promise
    ? found.then(asker, (error: unknown) => {
        if (statusOf(error) === 503) return unavailable
        throw error
      })
    : asker(found)
}
