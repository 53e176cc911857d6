import type { IncomingMessage, ServerResponse } from 'node:http'

/** Holds the secret of a session. */
export const sessionCookie = 'cohortium_session'
/** Holds a sign-in through another organisation, between going and coming back. */
export const signInCookie = 'cohortium_sign_in'

export interface CookieFacts {
  name: string
  value: string
  path: string
  /** Seconds; 0 removes it. */
  maxAge: number
  /** Whether it is sent over TLS alone. */
  secure: boolean
}

/** Scripts never see it, and other sites' pages do not send it but by a link. */
export function setCookie(
  response: ServerResponse,
  { name, value, path, maxAge, secure }: CookieFacts,
): void {
  const parts = [`${name}=${value}`, `Path=${path}`, `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax']
  response.appendHeader('set-cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '))
}

/** The value of a cookie; undefined where there is none, or where two claim the name. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  if (headers.cookie === undefined) return undefined
  const values = headers.cookie
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.startsWith(`${name}=`))
  return values.length === 1 ? values[0]?.slice(name.length + 1) || undefined : undefined
}
