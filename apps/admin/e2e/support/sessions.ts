/** The demonstration's accounts, by the name before the @. */
export type Account = 'consortium' | 'plymouth' | 'exeter' | 'devon' | 'tutor' | 'analyst' | 'examiner'

/** Of every account of the demonstration; the page where people sign in shows it, too. */
export const password = 'programme-of-two-moors'

export interface SessionCookie {
  readonly name: string
  readonly value: string
  readonly url: string
}

/** Signs an account of the demonstration in, as the page does, and answers the cookie of its session. */
export async function sessionOf(address: string, account: Account): Promise<SessionCookie> {
  const response = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${account}@demo.example`, password }),
  })
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(response.headers.getSetCookie()[0] ?? '') ?? []
  if (!response.ok || !value) throw new Error(`${account} could not sign in: ${await response.text()}`)
  return { name, value, url: address }
}
