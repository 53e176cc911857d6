import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphqlClient, type GraphQLClient } from '../src/index.ts'

describe('the client that tests ask with', () => {
  let server: Server
  let client: GraphQLClient
  let reply = { status: 200, body: '{}' }

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(reply.status, { 'x-request-id': 'r-1' }).end(reply.body)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    client = graphqlClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  it('answers the data', async () => {
    reply = { status: 200, body: '{"data":{"programmeDate":"2024-01-15"}}' }
    expect(await client.data('{ programmeDate }')).toEqual({ programmeDate: '2024-01-15' })
  })

  it('fails with the query, the request id and the whole answer', async () => {
    reply = { status: 200, body: '{"data":null,"errors":[{"message":"no such field"}]}' }
    await expect(client.data('{ programDate }')).rejects.toThrow(
      /request r-1[^]*\{ programDate \}[^]*no such field/,
    )
  })

  it('says so when the answer is no JSON', async () => {
    reply = { status: 502, body: '<html>' }
    await expect(client.ask('{ programmeDate }')).rejects.toThrow(
      /answered 502 with something that is not JSON/,
    )
  })
})
