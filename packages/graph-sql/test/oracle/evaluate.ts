import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  type FragmentDefinitionNode,
} from 'graphql'
import { answerRoot } from './answer-root.ts'
import type { Answer, Answered, Context, Cursors } from './context.ts'
import { collectFields } from './selection.ts'
import type { World } from './world.ts'

export interface Evaluation {
  readonly document: string
  readonly operationName?: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly cursors: Cursors
}

export interface Evaluated {
  readonly data: Answer
  readonly answered: Answered
}

/** The `data` of a valid query, worked out row by row in memory with no thought of speed. */
export function evaluate(
  world: World,
  { document, operationName, variables, cursors }: Evaluation,
): Evaluated {
  const { schema } = world
  const parsed = parse(document)
  const operation = getOperationAST(parsed, operationName)
  const query = schema.getQueryType()
  if (!operation || !query) throw new Error('No such operation')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
  if (!coerced) throw new GraphQLError(errors?.map(({ message }) => message).join('; ') ?? 'Bad variables')
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of parsed.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const answered: Answered = { rows: 0, conditions: new Set(), met: new Set() }
  const context: Context = {
    world,
    request: { schema, fragments, variables: coerced },
    cursors,
    answered,
    known: { fields: new WeakMap(), arguments: new WeakMap() },
  }
  const data: Answer = {}
  for (const [key, nodes] of collectFields(context.request, query, [operation.selectionSet])) {
    data[key] = answerRoot(context, nodes)
  }
  return { data, answered }
}
