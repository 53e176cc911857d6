import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { Compiler, ReadRequest, Statement } from '@cohortium/graph-sql'
import { GraphQLError } from 'graphql'
import { JsonText } from './json-text.ts'
import { readRequestOf } from './read-request.ts'
import type { RequestContext } from './request-context.ts'

/**
 * Plans what the compiler reads before anything runs, so that a refusal comes without SQL. An operation that it reads whole
 * is answered by PostgreSQL's own text, which is neither parsed nor walked. Everything else, and whatever goes wrong
 * while it runs, is left to GraphQL's own execution, which knows how to shape errors.
 */
export const answerWhole = (compiler: Compiler): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    let whole: Statement | undefined
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const read = operation && readRequestOf(schema, document, operation, request.variables)
        const extent = read ? compiler.reads(read) : 'nothing'
        if (!read || extent === 'nothing') return
        const statement = planned(compiler, read)
        contextValue.notes.cost = statement.cost.rows
        if (extent === 'all') whole = statement
      },
      async responseForOperation({ contextValue }) {
        if (!whole) return null
        try {
          const data = new JsonText(await contextValue.execute(whole)) as unknown as Record<string, unknown>
          contextValue.notes.spliced = true
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
        } catch (error) {
          // The roots meet the same fault, without asking the database a second time.
          contextValue.execute = () => Promise.reject(error)
          return null
        }
      },
    }
  },
})

/** The statement, or a refusal of the request as a whole. */
function planned(compiler: Compiler, request: ReadRequest): Statement {
  try {
    return compiler.readOperation(request)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } })
  }
}
