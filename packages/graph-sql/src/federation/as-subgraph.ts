import { extendSchema, isObjectType, parse, type GraphQLSchema } from 'graphql'
import { Compiler, type CompilerOptions } from '../plan/compiler.ts'
import { attachResolvers } from '../schema/attach-resolvers.ts'
import { compilerOf, keepCompiler } from '../schema/compiler-of.ts'
import { visibleTypes } from '../schema/derived-sdl.ts'
import { objectFields } from '../schema/object-fields.ts'

/**
 * Makes a part of a graph the schema of a Federation subgraph: adds `_service` and `_entities`, which is read by the compiler like any
 * other root.
 * @param part what `completeGraph` made, with fields taken away.
 * @param sdl of the subgraph, with the directives of Federation.
 */
export function asSubgraph(part: GraphQLSchema, sdl: string, options: CompilerOptions = {}): GraphQLSchema {
  const { graph } = compilerOf(part)
  const entities = visibleTypes(graph.registry).filter(
    ({ name, keySets }) => keySets.length > 0 && isObjectType(part.getType(name)),
  )
  const schema = extendSchema(part, parse(federationSdl(entities.map(({ name }) => name))))
  const service = objectFields(schema, 'Query')['_service']
  if (service) service.resolve = () => ({ sdl })
  const compiler = new Compiler({ ...graph, schema }, options)
  keepCompiler(schema, compiler)
  attachResolvers(schema, graph.registry, compiler)
  return schema
}

const federationSdl = (entities: readonly string[]): string => `
  "A schema as text."
  type _Service {
    "With the directives of Federation."
    sdl: String!
  }
  "A reference to a row: its type and one of its keys."
  scalar _Any
  extend type Query {
    "The schema of this subgraph."
    _service: _Service!
  }
  ${
    entities.length === 0
      ? ''
      : `"Whatever can be referred to." union _Entity = ${entities.join(' | ')}
  extend type Query {
    "Rows that another subgraph refers to, in the order of the references; null where there is none that the asker sees."
    _entities(representations: [_Any!]!): [_Entity]!
  }`
  }`
