import type { GraphQLRequest } from '@apollo/server'
import type { ReadRequest } from '@cohortium/graph-sql'
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { variablesReader, type ReadVariables } from './variables-reader.ts'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** What is the same in every request of an operation. */
interface Known {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly read: ReadVariables
}

// The documents of repeated queries are kept, so that each is looked through once.
const known = new WeakMap<OperationDefinitionNode, Known>()

function knownOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Known {
  const found = known.get(operation)
  if (found?.schema === schema) return found
  const fresh = { schema, fragments: fragmentsOf(document), read: variablesReader(schema, operation) }
  known.set(operation, fresh)
  return fresh
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const found = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  return Object.fromEntries(found.map((one) => [one.name.value, one]))
}

/** What the compiler needs to know of a request; undefined where its variables are not what the operation declares. */
export function readRequestOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: GraphQLRequest['variables'],
): ReadRequest | undefined {
  const { fragments, read } = knownOf(schema, document, operation)
  const coerced = read(variables ?? {})
  return coerced && { operation, fragments, variables: coerced }
}
