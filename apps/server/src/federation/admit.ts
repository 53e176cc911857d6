import { HeaderMap, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server'
import { daysOfRoots } from '@cohortium/graph-sql'
import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { refusingRequest } from '../http/answer-whole.ts'
import { readRequestOf } from '../http/read-request.ts'
import type { RequestContext } from '../http/request-context.ts'
import { operationLabel, type WholeAnswers } from '../http/whole-answers.ts'
import { admittedHeader, type Admission, type AdmittedPart } from './admission.ts'
import { refuseClosedToGuestsAsker, tokensForGuests } from './asked-of-guests.ts'
import type { Envelopes } from './envelope.ts'
import type { GuestTokens } from './guest-token.ts'

/**
 * Judges operations for a gateway as the one graph does, and executes none: whoever may ask gets tickets in place of an answer. Fields
 * that are read as of different days are asked for apart, since a reference to a row says nothing of days. Fields of guests were taken
 * out before; who may read them is judged with the rest.
 */
export const admit = (
  answers: WholeAnswers,
  envelopes: Envelopes,
  guestTokens: GuestTokens,
): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (!operation) return
        refusingRequest(() => {
          answers.plan({ document, operation }, request.variables, contextValue)
          refuseClosedToGuestsAsker(contextValue.notes.guests ?? [], contextValue.role)
        })
      },
      async responseForOperation({ contextValue, document, operation, request, source }) {
        // What is refused while it executes is refused here.
        const days = operation && daysOf(answers, document, operation, request.variables)
        if (!days) return null
        const { notes, identity } = contextValue
        const name = operationLabel(operation.name?.value)
        const { requestId = '', guests: asked = [] } = notes
        const part = (asOf?: string): AdmittedPart => ({
          ticket: envelopes.close({ kind: 'ticket', requestId, operation: name, asOf, identity }),
          guests: tokensForGuests(asked, guestTokens, identity, { requestId, asOf }),
        })
        const admission: Admission = {
          query: source,
          operationName: request.operationName,
          variables: request.variables,
          cost: notes.cost ?? 0,
          ...partsOf(days, part),
        }
        return {
          http: { headers: new HeaderMap([[admittedHeader, '1']]) },
          body: { kind: 'single', singleResult: { data: { ...admission } } },
        }
      },
    }
  },
})

/** A part for each day. */
function partsOf(
  days: ReadonlyMap<string, string | undefined>,
  part: (day?: string) => AdmittedPart,
): Pick<Admission, 'parts' | 'order'> {
  const [first, ...others] = new Set(days.values())
  if (others.length === 0) return { parts: [part(first)] }
  const keysOn = (day: string | undefined) => [...days].filter(([, its]) => its === day).map(([key]) => key)
  return {
    parts: [first, ...others].map((day) => ({ ...part(day), keys: keysOn(day) })),
    order: [...days.keys()],
  }
}

/** The days of an operation's roots; undefined where its variables are not as it declares. */
function daysOf(
  { compiler }: WholeAnswers,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: GraphQLRequest['variables'],
): ReadonlyMap<string, string | undefined> | undefined {
  const read = readRequestOf(compiler.graph.schema, document, operation, variables)
  if (!read) return undefined
  return operation.operation === OperationTypeNode.QUERY ? daysOfRoots(compiler, read) : new Map()
}
