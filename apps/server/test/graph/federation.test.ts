import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import {
  buildASTSchema,
  buildSchema,
  isObjectType,
  Kind,
  parse,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildGraph, type Graph } from '../../src/graph/build-graph.ts'
import { composeSupergraph } from '../../src/graph/compose.ts'
import { printGraph } from '../../src/graph/print-graph.ts'
import { projectSubgraph } from '../../src/graph/project.ts'
import { slices } from '../../src/slices.ts'

let graph: Graph
beforeAll(async () => {
  graph = await buildGraph(slices)
})

type ObjectTypes = Map<string, ObjectTypeDefinitionNode>

const objectTypes = (sdl: string): ObjectTypes =>
  new Map(
    parse(sdl).definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )

const fieldsOf = (types: ObjectTypes, name: string): string[] =>
  types.get(name)?.fields?.map((field) => field.name.value) ?? []

const keysOf = (types: ObjectTypes, name: string): string[] =>
  (types.get(name)?.directives ?? [])
    .filter((directive) => directive.name.value === 'key')
    .flatMap(({ arguments: given = [] }) =>
      given.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')),
    )

it('the graph has the directives that GraphQL itself has', () => {
  expect(graph.schema.getDirectives().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['include', 'skip', 'deprecated']),
  )
})

describe('the six subgraphs', () => {
  it('compose back to the one graph', () => {
    const composed = buildASTSchema(transformSupergraphToPublicSchema(parse(composeSupergraph(graph))))
    expect(printGraph(composed)).toBe(printGraph(graph.schema))
  })

  it("keep of another slice's type its key and what they add to it", () => {
    const participation = objectTypes(projectSubgraph(graph, 'participation'))
    const fields = fieldsOf(participation, 'LocalAuthority')
    expect(fields).toContain('id')
    expect(fields).toContain('participants')
    expect(fields).not.toContain('name')
    expect(keysOf(participation, 'LocalAuthority')).toEqual(['id'])
    expect(keysOf(objectTypes(projectSubgraph(graph, 'partners')), 'LocalAuthority')).toEqual([
      'id',
      'code',
      'dfeCode',
    ])
  })

  it('answer between them every field, each outside shared types exactly once', () => {
    const subgraphs = graph.owners.map((owner) => objectTypes(projectSubgraph(graph, owner)))
    for (const type of Object.values(graph.schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      const shared = !graph.registry.types.has(type.name) && type.name !== 'Query'
      for (const field of Object.keys(type.getFields())) {
        const answering = subgraphs.filter((one) => fieldsOf(one, type.name).includes(field)).length
        if (shared || field === 'id') expect(answering, `${type.name}.${field}`).toBeGreaterThan(0)
        else expect(answering, `${type.name}.${field}`).toBe(1)
      }
    }
  })
})

it('a field whose owner is no slice is in no subgraph', () => {
  const schema = buildSchema('type Query { stray: Int, kept: Int }')
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
    field.extensions = { owner: name === 'kept' ? 'partners' : 'nobody' }
  const registry = { types: new Map(), byPrefix: new Map() }
  const composed = composeSupergraph({ schema, registry, owners: ['partners'] })
  expect(composed).toContain('kept')
  expect(composed).not.toContain('stray')
})
