import { bearer } from '@cohortium/testkit'
import { expect } from 'vitest'

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
  const shown = { request: typeof request.body === 'string' ? request.body.slice(0, 6_000) : path }
  expect({ ...shown, ...received }).toEqual({ ...shown, ...expected })
  return expected
}
