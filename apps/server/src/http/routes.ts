import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import type { Identity } from '../access/identity.ts'
import { Departure } from '../database/departure.ts'
import type { AccessRoutes } from './access/access-routes.ts'
import type { Asker } from './access/who-asks.ts'
import { answerGraphQL, refuse } from './graphql-endpoint.ts'
import type { Handler } from './listen.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'
import type { ShortWay } from './short-way.ts'
import type { StaticFiles } from './static-files.ts'

export interface Routes {
  apollo: ApolloServer<RequestContext>
  /** Past Apollo, for operations it has let pass before. */
  shortWay?: ShortWay
  /** Makes what resolvers are given, for one request. */
  contextFor: (notes: RequestNotes, departure: Departure, identity: Identity | undefined) => RequestContext
  /** Finds out who sends a request. */
  whoAsks: (request: IncomingMessage) => Asker | Promise<Asker>
  /** What belongs to signing in. */
  access: AccessRoutes
  /** What keeps the server from answering queries, in a sentence; undefined when nothing does. */
  unready: () => Promise<string | undefined>
  files: StaticFiles
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

/** When the asker leaves before the answer is out. */
function departureOf(response: ServerResponse): Departure {
  const departure = new Departure()
  response.once('close', () => {
    if (!response.writableFinished) departure.happen()
  })
  return departure
}

const graphql = new URL('http://localhost/graphql')

/** The address that a request names; undefined where it is none. Most are the graph's own, which need not be read again. */
function addressOf(path: string): URL | undefined {
  if (path === graphql.pathname) return graphql
  const address = `http://localhost${path}`
  return URL.canParse(address) ? new URL(address) : undefined
}

/** Which part answers which path. */
export const routes = ({ apollo, shortWay, contextFor, whoAsks, access, unready, files }: Routes): Handler =>
  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    notes: RequestNotes,
  ): Promise<void> {
    const url = addressOf(request.url ?? '/')
    if (!url) return json(response, 400, { status: 'bad address' })
    if (url.pathname === '/graphql') {
      response.setHeader('cache-control', 'no-store')
      const departure = departureOf(response)
      const found = whoAsks(request)
      const asker = found instanceof Promise ? await found : found
      if ('status' in asker) {
        if (asker.status === 401) response.setHeader('www-authenticate', 'Bearer')
        // What is left of the body is not read.
        response.setHeader('connection', 'close')
        return refuse(response, asker.status, asker.message, asker.code)
      }
      const context = contextFor(notes, departure, asker.identity)
      return answerGraphQL({ apollo, shortWay }, url, request, response, context)
    }
    if (url.pathname === '/healthz') return json(response, 200, { status: 'alive' })
    if (url.pathname === '/readyz') {
      const reason = await unready()
      return json(
        response,
        reason ? 503 : 200,
        reason ? { status: 'not ready', reason } : { status: 'ready' },
      )
    }
    if (await access(url, request, response)) return
    if (await files(url.pathname, request, response)) return
    json(response, 404, { status: 'not found' })
  }
