import { serverAudits, type AuditResult } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toyServer, type ToyServer } from './toy-server.ts'

let server: ToyServer
beforeAll(async () => {
  server = await toyServer()
})
afterAll(() => server.stop())

/** Left, since a page of another site can send these without being asked first: a GET must carry a header of its own. */
const left = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
]

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` })
  const results: AuditResult[] = []

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn()
    results.push(result)
    expect(result).toMatchObject({ status: left.includes(name) ? 'notice' : 'ok' })
  })

  it('every MUST and SHOULD, and all but three of MAY', () => {
    const count = (word: string, ok: boolean) =>
      results.filter(({ name, status }) => name.startsWith(word) && (status === 'ok') === ok).length
    const counts = ['MUST', 'SHOULD', 'MAY'].map(
      (word) => `${word} ${count(word, true)} of ${count(word, true) + count(word, false)}`,
    )
    console.log(`graphql-http's audit: ${counts.join(', ')}; left: ${left.join('; ')}`)
    expect([count('MUST', false), count('SHOULD', false), count('MAY', false)]).toEqual([0, 0, 3])
    expect(results.length).toBe(audits.length)
  })
})
