import 'reflect-metadata'
import { buildRegistry, completeGraph, type Registry } from '@cohortium/graph-sql'
import { specifiedDirectives, type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { wordFinders } from '../database/word-finders.ts'
import { readerWords } from '../readers.ts'
import type { FederationOptions } from './federation-link.ts'
import type { ResolverClass, Slice } from '../slice.ts'
import { deprecate } from './deprecate.ts'
import { deprecations as ours, type Deprecation } from './deprecations.ts'

/** The one graph of all slices, and what the compiler knows of its types. */
export interface Graph {
  schema: GraphQLSchema
  registry: Registry
  /** Names of the slices, in their order; each owns fields of the schema. */
  owners: readonly string[]
  /** How its subgraphs speak of themselves. */
  federation?: FederationOptions
}

/** The slice that answers the queries which belong to no type of their own: `node`, `nodes`. */
const nodeOwner = 'insight'

const atLeastOne = (classes: ResolverClass[]): NonEmptyArray<ResolverClass> => {
  const [first, ...rest] = classes
  if (!first) throw new Error('a graph needs at least one resolver class')
  return [first, ...rest]
}

export interface GraphOptions {
  /** Secret that signs cursors; without it they are good for this process alone. */
  cursorKey?: string
  /** Most rows that one operation may ask for; 100,000 if nothing is said. */
  mostRows?: number
  /** Size of a page from which on the lists in its rows are made for all of them at once; 200 if nothing is said. */
  gatherFrom?: number
  /** What the compiler knows of the types, where that is not all that they declare. */
  registry?: Registry
  /** What goes from it, where that is not what is declared. */
  deprecations?: readonly Deprecation[]
  /** How its subgraphs speak of themselves; in the newest version if nothing is said. */
  federation?: FederationOptions
}

const resolversOf = ({ resolvers, changes = [] }: Slice): ResolverClass[] => [
  ...resolvers,
  ...new Set(changes.flatMap((change) => change.resolvers)),
]

/** Builds the graph from the slices' classes: declared fields first, then the lists and roots derived from them. */
export async function buildGraph(slices: readonly Slice[], options: GraphOptions = {}): Promise<Graph> {
  const types = slices.flatMap((slice) => slice.types)
  const { registry = buildRegistry([...types]), deprecations = ours } = options
  const declared = await buildSchema({
    resolvers: atLeastOne(slices.flatMap(resolversOf)),
    orphanedTypes: types,
    validate: { forbidUnknownValues: false },
    directives: [
      ...specifiedDirectives,
      ...(options.federation?.specifications?.flatMap((one) => one.directives) ?? []),
    ],
  })
  const schema = completeGraph(declared, registry, {
    nodeOwner,
    readers: readerWords,
    wordFinders,
    ...options,
  })
  deprecate(schema, deprecations)
  const query = schema.getQueryType()
  if (query)
    query.description =
      'Everything that can be read. All lists of one request are answered by one SQL statement.'
  const mutation = schema.getMutationType()
  if (mutation)
    mutation.description =
      'Everything that can be changed. Each change happens whole or not at all, and an expected refusal is an answer.'
  return {
    schema,
    registry,
    owners: slices.map((slice) => slice.name),
    ...(options.federation ? { federation: options.federation } : {}),
  }
}
