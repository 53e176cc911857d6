import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import type { Request } from './selection.ts'
import type { World } from './world.ts'

/** A document with its variables, as the oracle is asked it. */
export interface Asked {
  readonly document: string
  readonly operationName?: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The operation of a document, and what reading it depends on. */
export function requestOf(
  { schema }: World,
  { document, operationName, variables }: Asked,
): { operation: OperationDefinitionNode; request: Request } {
  const parsed = parse(document)
  const operation = getOperationAST(parsed, operationName)
  if (!operation) throw new Error('No such operation')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
  if (!coerced) throw new GraphQLError(errors?.map(({ message }) => message).join('; ') ?? 'Bad variables')
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of parsed.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  return { operation, request: { schema, fragments, variables: coerced } }
}
