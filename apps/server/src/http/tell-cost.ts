import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './request-context.ts'

/** Tells in `extensions.cost` what a request cost, where its header `x-cost: 1` asks for it. */
export const tellCost = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart({ request }) {
    if (request.http?.headers.get('x-cost') !== '1') return undefined
    return {
      async willSendResponse({ contextValue: { notes }, response: { body } }) {
        if (body.kind !== 'single') return
        const { cost = 0, statements, databaseMs = 0 } = notes
        const told = { rows: cost, statements, milliseconds: Math.round(databaseMs * 10) / 10 }
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: told }
      },
    }
  },
})
