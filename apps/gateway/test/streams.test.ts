import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { makeEnvelopes } from '../../server/src/federation/envelope.ts'
import { makeHandover, type Handover } from '../src/handover.ts'
import { Subgraph } from '../src/subgraph.ts'
import { gatewayKey } from './federated.ts'

/** Longest time that a subgraph may take for an answer, in milliseconds; streams are not bound by it. */
const timeout = 100

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

async function listening(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handle).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A stand-in for a subgraph that begins a stream, the gateway's way of passing it on, and somebody who watches. */
async function watched() {
  const began = withResolvers<ServerResponse>()
  const subgraph = await listening((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    response.write('event: open\n\n')
    began.resolve(response)
  })
  const handover: Handover = makeHandover(
    [new Subgraph('first', subgraph.url, timeout)],
    makeEnvelopes(gatewayKey),
    false,
  )
  const passing = withResolvers<unknown>()
  const gateway = await listening((request, response) => {
    const leaving = new AbortController()
    response.once('close', () => leaving.abort())
    handover.passOn(request, response, 'of the test', leaving.signal).then(passing.resolve, passing.resolve)
  })
  const leave = new AbortController()
  const answer = await fetch(`${gateway.url}/events?cohort=coh_1`, { signal: leave.signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  /** What comes next; nothing where the stream has ended, also by force. */
  const next = async () => (await reader?.read().catch(() => undefined))?.value
  expect(await next()).toBe('event: open\n\n')
  return { answer, next, leave, handover, passed: passing.promise, origin: await began.promise, subgraph }
}

it('what a subgraph tells is handed on as it comes, however long that takes', async () => {
  const { answer, next, origin } = await watched()
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  for (const event of ['change', 'beat', 'refresh']) {
    await new Promise((resolve) => setTimeout(resolve, timeout))
    origin.write(`event: ${event}\n\n`)
    // Nothing more is written until this has come.
    expect(await next()).toBe(`event: ${event}\n\n`)
  }
  origin.end()
  expect(await next()).toBeUndefined()
})

it('whoever leaves is let go by the subgraph too', async () => {
  const { leave, origin, passed } = await watched()
  expect(origin.closed).toBe(false)
  leave.abort()
  if (!origin.closed) await once(origin, 'close')
  await passed
})

it('a subgraph that goes ends the stream of whoever watches', async () => {
  const { next, subgraph, passed } = await watched()
  subgraph.server.closeAllConnections()
  expect(await next()).toBeUndefined()
  await passed
})

it('a gateway that stops ends both', async () => {
  const { next, handover, origin } = await watched()
  handover.letGo()
  expect(await next()).toBeUndefined()
  if (!origin.closed) await once(origin, 'close')
})
