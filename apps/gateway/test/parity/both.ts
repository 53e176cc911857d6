import { bearer } from '@cohortium/testkit'

/** Each role of the demonstration, and two universities that share their rows in one direction alone. */
export const tokens = [
  'demo-consortium',
  'demo-plymouth',
  'demo-exeter',
  'demo-devon',
  'demo-tutor',
  'demo-analyst',
  'demo-examiner',
] as const

/** What came by HTTP. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string | null>>
  readonly body: string
}

/** Headers in which the two must agree; what tells the request from others is not among them. */
const compared = ['content-type', 'cache-control', 'www-authenticate', 'allow', 'retry-after', 'vary', 'etag']

export async function receive(url: string, request: RequestInit): Promise<Received> {
  const response = await fetch(url, request)
  return {
    status: response.status,
    headers: Object.fromEntries(compared.map((name) => [name, response.headers.get(name)])),
    body: await response.text(),
  }
}

export interface Operation {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
}

export const asking = (operation: Operation, token?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(token ? bearer(token) : {}) },
  body: JSON.stringify(operation),
})

/** Asks the one graph and the gateway; fails where status, headers or a byte of the body differ. Answers what came. */
export async function askBoth(
  { one, gateway }: { one: { url: string }; gateway: { url: string } },
  request: RequestInit,
  path = '/graphql',
): Promise<Received> {
  const [expected, received] = await Promise.all([
    receive(one.url + path, request),
    receive(gateway.url + path, request),
  ])
  const [wanted, found] = [expected, received].map((came) => JSON.stringify(came))
  if (wanted === found) return expected
  const asked = typeof request.body === 'string' ? request.body : path
  throw new Error(`${asked}\n${difference(wanted ?? '', found ?? '')}`)
}

/** Where two texts part, with what stands around it: whole answers are too long to look at. */
function difference(wanted: string, found: string): string {
  let at = 0
  while (at < wanted.length && wanted[at] === found[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 300), at + 300)
  return `the one graph  …${around(wanted)}\nthe gateway    …${around(found)}`
}
