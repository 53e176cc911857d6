import type { GraphQLClient } from '@cohortium/testkit'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
  visit,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

/** Letters in the names of variables that say which readers a selection is for. */
const letters: Readonly<Record<string, string>> = {
  'demo-consortium': 'C',
  'demo-plymouth': 'U',
  'demo-exeter': 'U',
  'demo-devon': 'A',
  'demo-tutor': 'T',
  'demo-analyst': 'R',
  'demo-examiner': 'E',
}

/**
 * Values for an operation's variables, for whoever asks by a token: of keys by which one thing is looked up those of the first one there
 * is, else the least that each type allows. What is changed is given ids of nothing, so that nothing is changed.
 */
export async function sampleVariables(
  schema: GraphQLSchema,
  query: string,
  client: GraphQLClient,
): Promise<(token: string) => Record<string, unknown>> {
  const document = parse(query)
  const keys = await keysLookedUp(document, schema, client)
  return (token) => {
    const variables: Record<string, unknown> = {}
    visit(document, {
      VariableDefinition({ variable, type: node, defaultValue }) {
        const name = variable.name.value
        const type = typeFromAST(schema, node)
        if (!isInputType(type)) throw new Error(`$${name} has no type of the graph.`)
        if (name.startsWith('readers')) variables[name] = name.slice(7).includes(letters[token] ?? '')
        else if (keys.has(name)) variables[name] = keys.get(name)
        else if (isNonNullType(type) && !defaultValue) variables[name] = leastOf(type)
      },
    })
    return variables
  }
}

/** Variables that are the only key of a lookup at the root. */
async function keysLookedUp(
  document: ReturnType<typeof parse>,
  schema: GraphQLSchema,
  client: GraphQLClient,
): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>()
  const roots = schema.getQueryType()?.getFields() ?? {}
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY)
      continue
    for (const field of definition.selectionSet.selections) {
      if (field.kind !== Kind.FIELD) continue
      const [given] = field.arguments?.filter(({ value }) => value.kind === Kind.VARIABLE) ?? []
      const target = getNamedType(roots[field.name.value]?.type)
      const plural = Object.values(roots).find(
        ({ type }) => getNamedType(type)?.name === `${target?.name}Connection`,
      )
      if (
        !given ||
        given.value.kind !== Kind.VARIABLE ||
        !plural ||
        isListType(roots[field.name.value]?.type)
      )
        continue
      if (!['id', 'reference', 'code', 'urn'].includes(given.name.value)) continue
      const data = await client.data<Record<string, { nodes: Record<string, unknown>[] }>>(
        `{ ${plural.name}(first: 1) { nodes { ${given.name.value} } } }`,
      )
      found.set(given.value.name.value, data[plural.name]?.nodes[0]?.[given.name.value])
    }
  }
  return found
}

const leaves: Readonly<Record<string, unknown>> = {
  ID: 'ptc_2147483647',
  String: 'nothing of this name',
  Int: 5,
  Float: 1.5,
  Boolean: true,
  Date: '2024-01-15',
  DateTime: '2024-01-15T00:00:00.000Z',
}

function leastOf(type: GraphQLInputType): unknown {
  const nullable = isNonNullType(type) ? type.ofType : type
  if (isListType(nullable)) return []
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name
  if (!isInputObjectType(nullable)) return leaves[getNamedType(nullable).name]
  const required = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type))
  return Object.fromEntries(required.map((field) => [field.name, leastOf(field.type)]))
}
