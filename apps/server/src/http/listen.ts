import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'
import type { Logger } from 'pino'
import { StartProblem } from '../problem.ts'
import type { RequestNotes } from './request-context.ts'
import { Reply } from './reply.ts'
import { securityHeaders } from './security-headers.ts'
import { bodyLimits, endSlowBodies } from './slow-bodies.ts'

/** Answers one request; what it learns of it for the log goes to the notes. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  notes: RequestNotes,
) => Promise<void>

export interface Listener {
  /** For example `http://127.0.0.1:4000`. */
  url: string
  /** Who answers from now on. */
  handle(handler: Handler): void
  /** Takes no more requests and waits for those in flight, at most `grace` milliseconds. */
  close(grace: number): Promise<void>
}

/** Limits on slow and idle clients, in milliseconds. */
const timeouts = {
  headersTimeout: 10_000,
  // Bodies have less, but for the largest files.
  requestTimeout: 600_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

const starting: Handler = async (request, response) => {
  const alive = request.url === '/healthz'
  response.writeHead(alive ? 200 : 503, {
    'content-type': 'application/json; charset=utf-8',
    'retry-after': '2',
  })
  response.end(JSON.stringify({ status: alive ? 'alive' : 'starting' }))
}

const claim = (server: NetServer, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new StartProblem(
            `Port ${port} on ${host} is in use by another program. Stop that one, or choose another port; for example PORT=${port + 1}`,
          ),
        )
      } else if (error.code === 'EACCES') {
        reject(
          new StartProblem(
            `Port ${port} may not be used by this account. Choose one above 1023; for example PORT=4000`,
          ),
        )
      } else {
        reject(
          new StartProblem(
            `The server cannot listen on ${host}, port ${port}: ${error.message}. Check HOST and PORT.`,
          ),
        )
      }
    })
    server.listen(port, host, resolve)
  })

/**
 * Claims the port and answers that it is starting until it is told who answers.
 * @param isTls whether people reach it by https, through a proxy.
 */
export async function listen(
  port: number,
  host: string,
  log: Logger,
  isTls = false,
  { allowed, lookEvery } = bodyLimits,
): Promise<Listener> {
  let current = starting
  /** Each with the moment it began, in the order of these. */
  const inFlight = new Map<ServerResponse, number>()

  // Nothing is kept by anybody but what says so itself.
  const always = [...securityHeaders(isTls), 'cache-control', 'no-store']

  const answer = async (request: IncomingMessage, response: Reply): Promise<void> => {
    const began = performance.now()
    const requestId = randomUUID()
    const notes: RequestNotes = { requestId, statements: 0 }
    response.standing = [...always, 'x-request-id', requestId]
    inFlight.set(response, began)
    // The path alone: what follows a question mark may be a query with names in it.
    const path = request.url?.split('?', 1)[0]?.slice(0, 200)
    response.on('close', () => {
      inFlight.delete(response)
      const quiet = path === '/healthz' || path === '/readyz' || path?.startsWith('/assets/')
      const level = quiet ? 'debug' : 'info'
      if (!log.isLevelEnabled(level)) return
      const ms = Math.round((performance.now() - began) * 10) / 10
      const aborted = !response.writableFinished
      const { method } = request
      const status = response.statusCode
      log[level]({ requestId, method, path, status, ms, ...notes, ...(aborted && { aborted }) }, 'request')
    })
    try {
      await current(request, response, notes)
    } catch (error) {
      log.error({ requestId, err: error }, 'a request failed by our fault')
      if (response.headersSent) response.destroy()
      else
        response
          .writeHead(500, { 'content-type': 'application/json' })
          .end(JSON.stringify({ status: 'error', reference: requestId }))
    }
  }

  const server = createServer<typeof IncomingMessage, typeof Reply>(
    { ...timeouts, ServerResponse: Reply },
    (request, response) => void answer(request, response),
  )
  await claim(server, port, host)
  const look = setInterval(() => endSlowBodies(inFlight, performance.now(), allowed), lookEvery).unref()
  const { port: taken } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host

  return {
    url: `http://${name}:${taken}`,
    handle: (handler) => {
      current = handler
    },
    close: (grace) =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), grace)
        server.close(() => {
          clearTimeout(late)
          clearInterval(look)
          resolve()
        })
        server.closeIdleConnections()
        // Without this a client could keep its connection open after its answer.
        for (const response of inFlight.keys()) response.shouldKeepAlive = false
      }),
  }
}
