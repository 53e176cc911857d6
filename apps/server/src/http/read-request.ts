import type { GraphQLRequest } from '@apollo/server'
import type { ReadRequest } from '@cohortium/graph-sql'
import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

// Apollo keeps the documents of repeated queries, so that each is looked through once.
const known = new WeakMap<DocumentNode, Fragments>()

function fragmentsOf(document: DocumentNode): Fragments {
  let fragments = known.get(document)
  if (!fragments) {
    const found = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    fragments = Object.fromEntries(found.map((one) => [one.name.value, one]))
    known.set(document, fragments)
  }
  return fragments
}

/** The most faults of variables that are looked for; as graphql-js has it. */
const mostFaults = 50

/** What the compiler needs to know of a request; undefined where its variables are not what the operation declares. */
export function readRequestOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: GraphQLRequest['variables'],
): ReadRequest | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: mostFaults,
  })
  return coerced && { operation, fragments: fragmentsOf(document), variables: coerced }
}
