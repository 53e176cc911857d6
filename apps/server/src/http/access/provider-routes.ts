import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SignInProblem } from '@cohortium/domain'
import type { Logger } from 'pino'
import { signInExternally } from '../../access/external-sign-in.ts'
import type { Access } from '../../access/open-access.ts'
import { signInPatience } from '../../access/providers.ts'
import { sessionSeconds } from '../../access/sessions.ts'
import { clientAddress } from './client-address.ts'
import { cookieOf, sessionCookie, setCookie, signInCookie } from './cookies.ts'
import type { Reach } from './session-routes.ts'

export interface ProviderRoutes {
  /** Sends the browser to the provider; false where there is no such provider. */
  go: (id: string, url: URL, response: ServerResponse) => Promise<boolean>
  /** Takes the browser back. */
  comeBack: (id: string, url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void>
}

/** `GET /sign-in/:provider` and its callback. */
export function providerRoutes(access: Access, reach: Reach, log: Logger): ProviderRoutes {
  const secure = reach.secureCookies

  const failed = (response: ServerResponse, problem: SignInProblem, cause?: unknown): void => {
    if (cause !== undefined)
      log.warn({ err: cause, problem }, 'a sign-in through another organisation failed')
    redirect(response, `/sign-in?problem=${problem}`)
  }

  return {
    async go(id, url, response) {
      const begun = await access.providers.begin(id, {
        returnTo: ownPath(url.searchParams.get('return')),
        invitation: url.searchParams.get('invitation') ?? undefined,
      })
      if (!begun) return false
      if ('problem' in begun) {
        failed(response, begun.problem, begun.cause)
        return true
      }
      const maxAge = signInPatience / 1000
      setCookie(response, { name: signInCookie, value: begun.kept, path: '/sign-in', maxAge, secure })
      redirect(response, begun.address)
      return true
    },

    async comeBack(id, url, request, response) {
      // Good once, however it ends.
      setCookie(response, { name: signInCookie, value: '', path: '/sign-in', maxAge: 0, secure })
      const person = await access.providers.comeBack(id, url.searchParams, cookieOf(request, signInCookie))
      if (!person.ok) return failed(response, person.problem, person.cause)
      const before = cookieOf(request, sessionCookie)
      const outcome = await signInExternally(access.gate, {
        ...person,
        before,
        address: clientAddress(request, reach.behindProxy),
      })
      if (!outcome.ok) return failed(response, outcome.problem)
      const value = outcome.session.secret
      setCookie(response, { name: sessionCookie, value, path: '/', maxAge: sessionSeconds, secure })
      redirect(response, person.returnTo)
    },
  }
}

/** A path of ours: never another host, however it is written. */
function ownPath(path: string | null): string {
  const here = 'http://here.invalid'
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return '/'
  const { origin, pathname, search, hash } = new URL(path, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/'
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end()
}
