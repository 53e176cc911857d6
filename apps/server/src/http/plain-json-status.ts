import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './request-context.ts'

/**
 * GraphQL over HTTP: a client that accepts `application/json` alone takes any status but 200 for a fault of what stands between,
 * so it is told of a refused operation with 200. A request that is none, and one that found us busy, keep their status.
 */
export const plainJsonStatus = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart({ request }) {
    const accepted = request.http?.headers.get('accept') ?? ''
    if (!accepted.includes('application/json') || accepted.includes('application/graphql-response+json'))
      return undefined
    return {
      async willSendResponse({ response, errors }) {
        const isRequest = errors?.every(({ extensions }) => extensions.code !== 'BAD_REQUEST')
        if (response.http.status === 400 && isRequest) response.http.status = 200
      },
    }
  },
})
