import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'graphql'
import { afterEach, expect, it } from 'vitest'
import { makePassWhole } from '../src/pass-whole.ts'
import { Subgraph } from '../src/subgraph.ts'

const composed = `
  schema { query: Query }
  enum join__Graph { BOOKS @join__graph(name: "books", url: "http://books") LOANS @join__graph(name: "loans", url: "http://loans") }
  type Query @join__type(graph: BOOKS) @join__type(graph: LOANS) {
    shelf: String @join__field(graph: BOOKS)
    overdue: String @join__field(graph: LOANS)
  }`

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Asks a stand-in for the subgraph of the books; answers what came of it, and which subgraphs were asked. */
async function ask(query: string, handle: (response: ServerResponse) => void, tellCost = false) {
  const server = createServer((_, response) => handle(response)).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { pass } = makePassWhole(
    composed,
    new Map([['books', new Subgraph('books', `http://127.0.0.1:${port}`, 100)]]),
  )
  const spent = { fetches: {}, statements: 0, milliseconds: 0 }
  const context = { ticket: 'x', signal: new AbortController().signal, tellCost, spent }
  return { came: await pass(parse(query), {}, context), fetches: spent.fetches }
}

it('an answer without errors goes out as it came', async () => {
  const text = '{"data":{"shelf":"\\u00e9 "}}'
  const { came, fetches } = await ask('{ shelf }', (response) => response.end(text))
  expect(came).toEqual({ bytes: Buffer.from(text) })
  expect(fetches).toEqual({ books: 1 })
})

it('an answer with errors is not asked for a second time', async () => {
  const { came } = await ask('{ shelf }', (response) =>
    response.end('{"errors":[{"message":"closed"}],"data":null}'),
  )
  expect(came).toEqual({ result: { errors: [{ message: 'closed' }], data: null } })
})

it.each<[string, string, (response: ServerResponse) => void, boolean?]>([
  ['what is no answer', '{ shelf }', (response) => response.end('<p>Bad gateway</p>')],
  ['a refusal', '{ shelf }', (response) => response.writeHead(400).end('{"data":{"shelf":"a"}}')],
  ['a subgraph that goes meanwhile', '{ shelf }', (response) => response.destroy()],
  ['a subgraph that is not of ours', '{ overdue }', (response) => response.end('{"data":{}}')],
  ['an operation whose cost is to be told', '{ shelf }', (response) => response.end('{"data":{}}'), true],
])('%s is left to the usual way', async (_what, query, handle, tellCost) => {
  expect((await ask(query, handle, tellCost)).came).toBeUndefined()
})

it('a subgraph that does not answer in time is not asked a second time', async () => {
  let asked = 0
  const { came } = await ask('{ shelf }', () => void (asked += 1))
  expect(came).toMatchObject({ result: { errors: [{ extensions: { code: 'TIMEOUT', subgraph: 'books' } }] } })
  expect(asked).toBe(1)
})
