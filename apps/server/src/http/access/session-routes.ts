import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Access } from '../../access/open-access.ts'
import { endSession, sessionSeconds, switchAssignment } from '../../access/sessions.ts'
import { signIn } from '../../access/sign-in.ts'
import { recordAccess } from '../../audit/record-access.ts'
import { acting } from '../../access/acting.ts'
import { readJson } from '../read-body.ts'
import { clientAddress } from './client-address.ts'
import { cookieOf, sessionCookie, setCookie } from './cookies.ts'
import { refuse, reply } from './reply.ts'
import { isForeign } from './same-origin.ts'
import { whoAsks } from './who-asks.ts'

/** How the server is reached. */
export interface Reach {
  /** Where people reach it, where that was configured; without a slash at the end. */
  publicUrl: string | undefined
  secureCookies: boolean
  behindProxy: boolean
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Largest body of a sign-in, in bytes. */
const bodyLimit = 4 * 1024

/** `POST` and `DELETE /session`, `POST /session/assignment`. */
export function sessionRoutes(access: Access, reach: Reach): Record<string, Record<string, Answering>> {
  const remove = (response: ServerResponse) =>
    setCookie(response, { name: sessionCookie, value: '', path: '/', maxAge: 0, secure: reach.secureCookies })

  const enter: Answering = async (request, response) => {
    const body = await readFields(request, response, reach)
    if (!body) return
    const { email, password, code, newPassword } = body
    if (typeof email !== 'string' || typeof password !== 'string' || email.length > 320)
      return refuse(response, 400, 'BAD_REQUEST', 'Send `email` and `password`, each a text.')
    const outcome = await signIn(access, {
      email,
      password,
      code: textOrNothing(code),
      newPassword: textOrNothing(newPassword),
      address: clientAddress(request, reach.behindProxy),
      before: cookieOf(request, sessionCookie),
    })
    if (!outcome.ok) {
      const { retryAfterSeconds } = outcome
      if (retryAfterSeconds === undefined) return refuse(response, 401, outcome.code, outcome.message)
      response.setHeader('retry-after', retryAfterSeconds)
      return refuse(response, 429, outcome.code, outcome.message, { retryAfterSeconds })
    }
    const { secret } = outcome.session
    setCookie(response, {
      name: sessionCookie,
      value: secret,
      path: '/',
      maxAge: sessionSeconds,
      secure: reach.secureCookies,
    })
    reply(response, 200, {})
  }

  const leave: Answering = async (request, response) => {
    if (isForeign(request, reach.publicUrl) || request.headers['x-cohortium-client'] === undefined)
      return refuse(response, 403, 'FORBIDDEN', 'Send the header x-cohortium-client from our own pages.')
    const secret = cookieOf(request, sessionCookie)
    if (secret !== undefined) {
      await access.gate.within(async (ask) => {
        const accountId = await endSession(ask, secret)
        const address = clientAddress(request, reach.behindProxy)
        if (accountId !== undefined) await recordAccess(ask, { kind: 'sign_out', accountId, address })
      })
      access.identifier.forget(secret)
    }
    remove(response)
    // Answers that the browser kept are asked about before they are shown again, but lie on its disk, and going back in its
    // history shows them without asking: whoever sits there next shall find none.
    response.writeHead(204, { 'cache-control': 'no-store', 'clear-site-data': '"cache"' }).end()
  }

  const change: Answering = async (request, response) => {
    const asker = await whoAsks(request, access.identifier, reach.publicUrl)
    if ('status' in asker) return refuse(response, asker.status, asker.code, asker.message)
    const { identity } = asker
    if (identity?.kind !== 'session') return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.')
    const body = await readFields(request, response, reach)
    if (!body) return
    const id = /^asg_(\d{1,9})$/.exec(String(body.assignmentId))?.[1]
    const switched =
      id !== undefined &&
      (await acting(access.gate, identity, (ask) => switchAssignment(ask, identity.credentialId, Number(id))))
    access.identifier.forget(identity.secret)
    if (switched) return reply(response, 200, {})
    refuse(response, 404, 'NOT_FOUND', 'There is no such assignment of yours today.')
  }

  return {
    '/session': { POST: enter, DELETE: leave },
    '/session/assignment': { POST: change },
  }
}

const textOrNothing = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The fields of a JSON body that our own pages, or a program, sent; undefined when it was refused already. */
async function readFields(
  request: IncomingMessage,
  response: ServerResponse,
  { publicUrl }: Reach,
): Promise<Record<string, unknown> | undefined> {
  if (isForeign(request, publicUrl)) {
    refuse(response, 403, 'FORBIDDEN', 'People sign in on our own pages.')
    return undefined
  }
  const body = await readJson(request, bodyLimit)
  if (!body.ok) {
    response.setHeader('connection', 'close')
    refuse(response, body.status, 'BAD_REQUEST', body.message)
    return undefined
  }
  // A form of another site cannot send JSON without asking first, so nothing else is taken.
  if (typeof body.value === 'object' && body.value !== null && !Array.isArray(body.value))
    return { ...body.value }
  refuse(response, 400, 'BAD_REQUEST', 'Send a JSON object, with content-type application/json.')
  return undefined
}
