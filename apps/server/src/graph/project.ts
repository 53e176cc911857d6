import type { Registry } from '@cohortium/graph-sql'
import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils'
import {
  Kind,
  parse,
  print,
  printSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql'
import type { Graph } from './build-graph.ts'
import { fieldOwner, ownershipOf } from './ownership.ts'

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'

/** Reads directives as they are written behind a type's name. */
function directives(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`type Any ${text} { any: Int }`).definitions
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : []
}

/** Whether a root type: it belongs to no one and each of its fields to its own slice. */
const isRoot = (name: string): boolean => name === 'Query' || name === 'Mutation'

/**
 * What a subgraph keeps of the graph: its own types whole; of a type of another slice the first key, by which the
 * gateway joins, and the fields contributed to it; shared types where something refers to them.
 */
export function keepOwn({ schema, registry }: Graph, slice: string): GraphQLSchema {
  const kept = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (
      field: GraphQLFieldConfig<unknown, unknown>,
      name: string,
      typeName: string,
    ) => {
      const owner = fieldOwner(registry, typeName, field)
      if (owner === undefined || owner === slice) return undefined
      return ownershipOf(registry, typeName).keys[0] === name ? undefined : null
    },
  })
  // A type that only the removed fields led to goes too; one of our own stays though nothing of ours leads to it.
  return pruneSchema(kept, { skipPruning: ({ name }) => ownershipOf(registry, name).owner === slice })
}

/** The directives of Federation on a type of the subgraph. */
function federation(registry: Registry, name: string, slice: string): readonly ConstDirectiveNode[] {
  if (isRoot(name)) return []
  const { owner, keys } = ownershipOf(registry, name)
  if (owner === undefined) return directives('@shareable')
  const offered = owner === slice ? keys : keys.slice(0, 1)
  return directives(offered.map((key) => `@key(fields: "${key}")`).join(' '))
}

/** The schema of one slice as a Federation 2 subgraph, in SDL: a projection of the one graph by owner. */
export function projectSubgraph(graph: Graph, slice: string): string {
  const withFederation = (definition: DefinitionNode): DefinitionNode =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? { ...definition, directives: federation(graph.registry, definition.name.value, slice) }
      : definition
  const { definitions } = parse(printSchema(keepOwn(graph, slice)))
  return [link, ...definitions.map((definition) => print(withFederation(definition)))].join('\n\n') + '\n'
}
