import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { countingProxy } from './counting-proxy.ts'
import { serveSeeded } from './server.ts'

let proxy: Awaited<ReturnType<typeof countingProxy>>
let server: Awaited<ReturnType<typeof serveSeeded>>

beforeAll(async () => {
  const { url, appUrl = url } = inject('seeded')
  proxy = await countingProxy(appUrl)
  server = await serveSeeded({ databaseAppUrl: proxy.url })
})
afterAll(async () => {
  await server.stop()
  await proxy.stop()
})

/** What the database was sent for one request on a connection that is open already. */
async function sent(query: string): Promise<{ statements: number; roundTrips: number }> {
  await server.client.data(query)
  const { statements, roundTrips } = proxy.traffic
  await server.client.data(query)
  return {
    statements: proxy.traffic.statements - statements,
    roundTrips: proxy.traffic.roundTrips - roundTrips,
  }
}

/** One for the request's settings and one for all that was asked, in a single round trip. */
const one = { statements: 2, roundTrips: 1 }

it.each([
  ['a list', '{ universities { nodes { name } } }'],
  [
    'four levels deep over both universities',
    `{ universities(first: 2) { nodes { code
         cohorts(first: 3, orderBy: [{ code: DESC }]) { totalCount nodes { code
           deliveryGroups(first: 10) { nodes { code localAuthority { name }
             participants(first: 5) { totalCount nodes { reference status localAuthority { name } primaryTutor { reference }
               moduleRegistrations(first: 3) { nodes { role status module { code } } } } } } } } } } } }`,
  ],
  [
    'several roots',
    '{ modules { totalCount } localAuthorities { totalCount } participants(first: 1) { totalCount } }',
  ],
  [
    'the same root twice',
    '{ a: modules(first: 1) { nodes { code } } b: modules(last: 1) { nodes { code } } }',
  ],
  ['a field of code beside roots of SQL', '{ programmeDate universities { totalCount } }'],
])('%s is one statement in one round trip', async (_what, query) => {
  expect(await sent(query)).toEqual(one)
})

it('what needs no row sends nothing', async () => {
  expect(await sent('{ programmeDate __typename }')).toEqual({ statements: 0, roundTrips: 0 })
})
