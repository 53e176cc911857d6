import { getArgumentValues, GraphQLObjectType, type FieldNode, type GraphQLField } from 'graphql'
import type { EntityModel, OrderTerm } from './model.ts'
import { collectFields, type Request } from './selection.ts'
import type { Row, World } from './world.ts'

/** What answering one operation depends on. */
export interface Context {
  readonly world: World
  readonly request: Request
  readonly cursors: Cursors
  readonly answered: Answered
  /** What was read of the document already; it is the same for every row. */
  readonly known: Known
}

export interface Known {
  readonly fields: WeakMap<readonly FieldNode[], Map<string, Fields>>
  readonly arguments: WeakMap<FieldNode, Readonly<Record<string, unknown>>>
}

/** Fields by response key. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>

/** What an answer holds, so that empty answers can be told. */
export interface Answered {
  /** Rows, at any depth. */
  rows: number
  /** Lists of the query that have a condition and were reached. */
  readonly conditions: Set<FieldNode>
  /** Those of them in which some row met the condition. */
  readonly met: Set<FieldNode>
}

/** Cursors are opaque: what stands for a row in an ordered list is for the caller to know. */
export interface Cursors {
  of(entity: EntityModel, terms: readonly OrderTerm[], row: Row): string
  row(entity: EntityModel, cursor: string): Row
}

/** An answer's object, its keys in the order of the selection. */
export type Answer = Record<string, unknown>

export function objectType({ schema }: World, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!(type instanceof GraphQLObjectType)) throw new Error(`The schema has no object type ${name}`)
  return type
}

/** The fields that all nodes of one response key select of a type. */
export function fieldsBelow(
  { request, world, known }: Context,
  type: string,
  nodes: readonly FieldNode[],
): Fields {
  let byType = known.fields.get(nodes)
  if (!byType) known.fields.set(nodes, (byType = new Map()))
  let fields = byType.get(type)
  if (!fields) {
    const sets = nodes.map((node) => node.selectionSet)
    byType.set(type, (fields = collectFields(request, objectType(world, type), sets)))
  }
  return fields
}

/** The arguments of a field, variables and defaults put in. */
export function argumentsOf(
  { request, known }: Context,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  let given = known.arguments.get(node)
  if (!given) known.arguments.set(node, (given = getArgumentValues(definition, node, request.variables)))
  return given
}
