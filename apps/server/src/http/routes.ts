import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import type { AccessRoutes } from './access/access-routes.ts'
import { departureOf, type ContextFor, type Desk } from './desk.ts'
import { answerGraphQL } from './graphql-endpoint.ts'
import type { WhoAsks } from './identity-for.ts'
import type { Handler } from './listen.ts'
import { refuse } from './refuse.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'
import type { ShortWay } from './short-way.ts'
import type { StaticFiles } from './static-files.ts'

export interface Routes {
  apollo: ApolloServer<RequestContext>
  /** Past Apollo, for operations it has let pass before. */
  shortWay?: ShortWay
  contextFor: ContextFor
  whoAsks: WhoAsks
  /** What belongs to signing in. */
  access: AccessRoutes
  /** What else is answered beside the graph, in the order in which they are asked. */
  desks: readonly Desk[]
  /** What keeps the server from answering queries, in a sentence; undefined when nothing does. */
  unready: () => Promise<string | undefined>
  /** What else is worth knowing of a server that is ready. */
  standing?: () => Readonly<Record<string, string>>
  files: StaticFiles
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

const graphql = new URL('http://localhost/graphql')

/** The address that a request names; undefined where it is none. Most are the graph's own, which need not be read again. */
function addressOf(path: string): URL | undefined {
  if (path === graphql.pathname) return graphql
  const address = `http://localhost${path}`
  return URL.canParse(address) ? new URL(address) : undefined
}

/** Which part answers which path. */
export const routes = ({
  apollo,
  shortWay,
  contextFor,
  whoAsks,
  access,
  desks,
  unready,
  standing = () => ({}),
  files,
}: Routes): Handler =>
  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    notes: RequestNotes,
  ): Promise<void> {
    const url = addressOf(request.url ?? '/')
    if (!url) return json(response, 400, { status: 'bad address' })
    if (url.pathname === '/graphql') {
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
        reason ? { status: 'not ready', reason } : { status: 'ready', ...standing() },
      )
    }
    if (await access(url, request, response)) return
    for (const desk of desks) if (await desk(url, request, response, notes)) return
    if (await files(url.pathname, request, response)) return
    json(response, 404, { status: 'not found' })
  }
