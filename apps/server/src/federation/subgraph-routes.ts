import type { ApolloServer } from '@apollo/server'
import { answerGraphQL } from '../http/graphql-endpoint.ts'
import type { Handler } from '../http/listen.ts'
import { refuse } from '../http/refuse.ts'
import type { RequestContext, RequestNotes } from '../http/request-context.ts'
import { departureOf, type ContextFor } from '../http/desk.ts'
import type { ShortWay } from '../http/short-way.ts'
import { envelopeHeader, type Envelopes, type PartAhead } from './envelope.ts'
import { fingerprint } from './fingerprint.ts'

/** Tells which subgraph answered and what its schema is, so that a gateway notices one that has changed. */
export const subgraphHeader = 'x-cohortium-subgraph'

/** Largest body of a part of an operation, in bytes: references to all rows of a large page. */
const bodyLimit = 8 * 1024 * 1024

export interface SubgraphRoutes {
  slice: string
  sdl: string
  /** Executes parts of operations. */
  apollo: ApolloServer<RequestContext>
  shortWay: ShortWay
  contextFor: ContextFor
  envelopes: Envelopes
  /** Takes note of what will be asked for first if a request is admitted. */
  expect: (notes: RequestNotes, ahead: PartAhead) => void
  /** Admits operations and answers everything else that the gateway hands over. */
  handedOver: Handler
}

/** Answers the gateway alone; anybody may ask whether the subgraph is alive and ready. */
export function subgraphRoutes({
  slice,
  sdl,
  apollo,
  shortWay,
  contextFor,
  envelopes,
  expect,
  handedOver,
}: SubgraphRoutes): Handler {
  const itself = `${slice} ${fingerprint(sdl)}`
  return async (request, response, notes) => {
    response.setHeader(subgraphHeader, itself)
    const { url = '/' } = request
    if (url === '/healthz' || url === '/readyz') return handedOver(request, response, notes)
    const envelope = envelopes.open([request.headers[envelopeHeader]].flat()[0])
    if (!envelope) {
      response.setHeader('connection', 'close')
      return refuse(
        response,
        403,
        `The subgraph ${slice} answers the gateway alone: ask the gateway. It closes what it sends by the key GATEWAY_KEY, which must be the same here.`,
        'FORBIDDEN',
      )
    }
    notes.requestId = envelope.requestId
    response.setHeader('x-request-id', envelope.requestId)
    if (envelope.kind === 'handover' && envelope.guests) notes.guests = envelope.guests
    if (envelope.kind === 'handover' && envelope.ahead) expect(notes, envelope.ahead)
    if (envelope.kind === 'handover') return handedOver(request, response, notes)
    if (url !== '/graphql' || request.method !== 'POST')
      return refuse(response, 404, 'A ticket is good for POST /graphql alone.', 'NOT_FOUND')
    const { identity, asOf, operation } = envelope
    const context: RequestContext = {
      ...contextFor(notes, departureOf(response), identity),
      asOf,
      // The whole operation was charged when it was admitted.
      charge: () => {},
    }
    // Reads are entered in the trail under the name that the asker gave them.
    if (operation !== undefined) notes.operation = operation
    return answerGraphQL(
      { apollo, shortWay },
      new URL('http://localhost/graphql'),
      request,
      response,
      context,
      bodyLimit,
    )
  }
}
