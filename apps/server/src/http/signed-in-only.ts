import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { unauthenticated } from '../access/acting.ts'
import { openRoots } from '../graph/open-roots.ts'
import type { RequestContext } from './request-context.ts'

/**
 * Nobody but the signed-in is answered, sees the schema or is helped to guess it; a token asks and changes only what it was
 * made for. The size and form of an operation are judged before.
 */
export const signedInOnly = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart({ contextValue: { identity } }) {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation) return
        if (!identity) refuseNobody(document, operation)
        else if (
          !identity.scopes.includes(operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read')
        )
          throw new GraphQLError(
            operation.operation === OperationTypeNode.MUTATION
              ? 'The token may only ask, not change; make one with the scope write.'
              : 'The token may only change, not ask; make one with the scope read.',
            { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
          )
      },
      async willSendResponse({ response: { body } }) {
        if (identity || body.kind !== 'single') return
        const { errors } = body.singleResult
        body.singleResult.errors = errors?.map((error) => ({
          ...error,
          message: error.message.replace(/ Did you mean [^?]*\?/g, ''),
        }))
      },
    }
  },
})

function refuseNobody(document: DocumentNode, operation: OperationDefinitionNode): void {
  const asked = rootFields(document, operation)
  if (asked.has('__schema') || asked.has('__type'))
    throw new GraphQLError('The schema is shown to those who are signed in.', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    })
  if (operation.operation !== OperationTypeNode.QUERY || [...asked].some((name) => !openRoots.has(name)))
    throw unauthenticated()
}

function rootFields(document: DocumentNode, operation: OperationDefinitionNode): Set<string> {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const found = new Set<string>()
  collect(operation.selectionSet, fragments, found, new Set())
  return found
}

function collect(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<string>,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) found.add(selection.name.value)
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fragments, found, seen)
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value)
      const fragment = fragments.get(selection.name.value)
      if (fragment) collect(fragment.selectionSet, fragments, found, seen)
    }
  }
}
