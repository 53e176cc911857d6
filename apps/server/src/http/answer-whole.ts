import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { Statement } from '@cohortium/graph-sql'
import { GraphQLError } from 'graphql'
import { JsonText } from './json-text.ts'
import type { RequestContext } from './request-context.ts'
import type { WholeAnswers } from './whole-answers.ts'

/**
 * Plans what the compiler reads before anything runs, so that a refusal comes without SQL. An operation that it reads whole
 * is answered by PostgreSQL's own text, which is neither parsed nor walked. Everything else, and whatever goes wrong
 * while it runs, is left to GraphQL's own execution, which knows how to shape errors.
 */
export const answerWhole = (answers: WholeAnswers): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    let whole: Statement | undefined
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (!operation) return
        const planned = refusingRequest(() =>
          answers.plan({ document, operation }, request.variables, contextValue),
        )
        if (planned?.extent === 'all') whole = planned.statement
      },
      async responseForOperation({ contextValue, document, operation, request }) {
        const bytes = whole && (await answers.run(whole, contextValue))
        if (!bytes) return null
        const { query, operationName } = request
        if (query !== undefined) answers.remember({ query, operationName }, { document, operation })
        const data = new JsonText(bytes) as unknown as Record<string, unknown>
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
      },
    }
  },
})

/** A refusal becomes one of the request as a whole. */
export function refusingRequest<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new GraphQLError(error.message, { extensions: { http: { status: 400 }, ...error.extensions } })
  }
}
