import { afterAll, beforeAll, expect, it } from 'vitest'
import { whoAsks } from '../../src/http/access/who-asks.ts'
import { toyServer, type ToyServer } from '../http/toy-server.ts'
import { Browser, refusalIn } from './browser.ts'
import { noAccounts } from './stand-ins.ts'

let server: ToyServer
beforeAll(async () => {
  server = await toyServer()
})
afterAll(() => server.stop())

it('while the accounts cannot be reached, nobody is signed in, and is told to try again', async () => {
  const response = await new Browser(server.url).signIn('ada@example.org', 'a long walk over the moor')
  expect(await refusalIn(response)).toEqual([503, 'UNAVAILABLE'])
})

it('nor is anybody known', async () => {
  const request = { headers: { authorization: 'Bearer demo-consortium' } } as Parameters<typeof whoAsks>[0]
  expect(await whoAsks(request, noAccounts().identifier, undefined)).toMatchObject({
    status: 503,
    code: 'UNAVAILABLE',
  })
})
