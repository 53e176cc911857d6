import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a selection's reading depends on. */
export interface Request {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The fields a selection asks of one type, by response key, in the order of the answer; nodes that share a key are
 * answered together. Source: GraphQL specification, October 2021, 6.3.2 "CollectFields".
 */
export function collectFields(
  request: Request,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const collected = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const set of sets) for (const node of set?.selections ?? []) visit(node)
  return collected

  function visit(node: SelectionNode): void {
    if (!isIncluded(request, node)) return
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      collected.set(key, [...(collected.get(key) ?? []), node])
      return
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? spread(node.name.value) : node
    if (!fragment || !applies(request.schema, fragment.typeCondition?.name.value, type)) return
    for (const inner of fragment.selectionSet.selections) visit(inner)
  }

  function spread(name: string): FragmentDefinitionNode | undefined {
    if (visited.has(name)) return undefined
    visited.add(name)
    return request.fragments.get(name)
  }
}

function isIncluded(request: Request, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, request.variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, request.variables)
  return skip?.if !== true && include?.if !== false
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}
