import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { Compiler } from '@cohortium/graph-sql'
import { JsonText } from './json-text.ts'
import { readRequestOf } from './read-request.ts'
import type { RequestContext } from './request-context.ts'

/**
 * Answers an operation that the compiler reads whole by PostgreSQL's own text, which is neither parsed nor walked. Everything
 * else, and whatever goes wrong, is left to GraphQL's own execution, which knows how to shape errors.
 */
export const answerWhole = (compiler: Compiler): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        const read = readRequestOf(schema, document, operation, request.variables)
        if (!read || !compiler.answersWhole(read)) return null
        try {
          const text = await contextValue.execute(compiler.readOperation(read))
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: new JsonText(text) as unknown as Data } },
          }
        } catch (error) {
          // The roots meet the same fault, without asking the database a second time.
          contextValue.execute = () => Promise.reject(error)
          return null
        }
      },
    }
  },
})

type Data = Record<string, unknown>
