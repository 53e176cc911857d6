import type { ApolloServerPlugin } from '@apollo/server'
import { operationLabel } from './whole-answers.ts'
import type { RequestContext } from './request-context.ts'

/** Notes an operation's name and its errors' codes for the request's line in the log; never variables or answers. */
export const logOperations = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operationName }) {
        contextValue.notes.operation ??= operationLabel(operationName)
      },
      async willSendResponse({ contextValue, errors }) {
        if (errors?.length)
          contextValue.notes.errors = [...new Set(errors.map((error) => String(error.extensions.code)))]
      },
    }
  },
})
