import type { Role } from '@cohortium/domain'
import {
  compilerOf,
  readableColumns,
  type RegisteredField,
  type RegisteredType,
  type Statement,
} from '@cohortium/graph-sql'
import { getOperationAST, GraphQLError, parse, validate, type OperationDefinitionNode } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildGraph, type Graph } from '../../src/graph/build-graph.ts'
import { slices } from '../../src/slices.ts'
import { allRoles, mayReadField, mayReadType, restricted } from './access-table.ts'
import { columnsRead } from './columns-read.ts'
import { placesOf, selection } from './places.ts'

let graph: Graph
beforeAll(async () => {
  graph = await buildGraph(slices)
})

const types = () => [...graph.registry.types.values()].filter((type) => !type.hidden)
const fieldsOf = (type: RegisteredType) => [...type.fields.values()].filter((field) => !field.hidden)

const operations = new Map<string, OperationDefinitionNode>()

function operation(source: string): OperationDefinitionNode {
  const known = operations.get(source)
  if (known) return known
  const document = parse(source)
  const [invalid] = validate(graph.schema, document)
  const found = getOperationAST(document)
  if (invalid || !found) throw new Error(`${source}\n${invalid?.message}`)
  operations.set(source, found)
  return found
}

/** The statement of an operation, or the names of what it is refused for. */
function plan(found: OperationDefinitionNode, role: Role): Statement | string[] {
  try {
    return compilerOf(graph.schema).readOperation({ operation: found, fragments: {}, variables: {}, role })
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'FORBIDDEN') throw error
    return (error.extensions['fields'] as { field: string }[]).map(({ field }) => field)
  }
}

/** What naming a field is refused for: its type where that is closed, else the field; nothing where it is open. */
function refusalOf(role: Role, type: RegisteredType, field: RegisteredField): string[] {
  const target = field.kind === 'scalar' ? undefined : field.target
  if (!mayReadType(role, type.name)) return [type.name]
  return mayReadField(role, type.name, field.name, target) ? [] : [`${type.name}.${field.name}`]
}

test('the decision restricts what is in the graph', () => {
  const known = new Set(
    types().flatMap((type) => [type.name, ...fieldsOf(type).map(({ name }) => `${type.name}.${name}`)]),
  )
  expect(restricted.filter((name) => !known.has(name))).toEqual([])
})

describe.each(allRoles)('a %s', (role) => {
  let columns: ReadonlyMap<string, readonly string[]>
  beforeAll(() => {
    columns = readableColumns(graph.registry, role)
  })

  /** What a plan reads that the database will not let this role read. */
  const beyondGrants = (statement: Statement) =>
    columnsRead(statement.text).filter(([table, column]) => !columns.get(table)?.includes(column))

  test('is refused exactly the closed fields, in every place, and what is planned keeps to the grants', () => {
    const wrong: unknown[] = []
    let [planned, refused] = [0, 0]
    for (const type of types())
      for (const field of fieldsOf(type)) {
        const expected = refusalOf(role, type, field)
        for (const [place, source] of Object.entries(placesOf(type, field))) {
          const found = plan(operation(source), role)
          const isRefused = Array.isArray(found)
          if (isRefused) refused += 1
          else planned += 1
          if (String(isRefused ? found : []) !== String(expected))
            wrong.push([place, source, found, expected])
          if (!isRefused && beyondGrants(found).length > 0) wrong.push([place, source, beyondGrants(found)])
        }
      }
    expect(wrong).toEqual([])
    expect(planned).toBeGreaterThan(3_000)
    expect(refused > 0).toBe(role !== 'consortium_administrator')
  })

  test('is refused them along relations', () => {
    const wrong: unknown[] = []
    for (const type of types())
      for (const relation of fieldsOf(type)) {
        if (relation.kind === 'scalar' || refusalOf(role, type, relation).length > 0) continue
        const target = graph.registry.types.get(relation.target)
        for (const field of target ? fieldsOf(target) : []) {
          if (!target) continue
          const nodes = relation.kind === 'many' && relation.list === 'connection'
          const inner = nodes ? `nodes { ${selection(field)} }` : selection(field)
          const outer = type.list === 'connection' ? 'nodes' : '... on Node'
          const source = `{ ${type.plural} { ${outer} { ... on ${type.name} { ${relation.name} { ${inner} } } } } }`
          const found = plan(operation(source), role)
          const expected = refusalOf(role, target, field)
          if (String(Array.isArray(found) ? found : []) !== String(expected))
            wrong.push([source, found, expected])
        }
      }
    expect(wrong).toEqual([])
  })

  test('searches where every field that is looked at is open', () => {
    for (const type of types().filter(({ search }) => search.length > 0)) {
      const found = plan(operation(`{ ${type.plural}(where: { search: "x" }) { totalCount } }`), role)
      const closed = type.search
        .filter((name) => !mayReadField(role, type.name, name))
        .map((name) => `${type.name}.${name}`)
      const expected = mayReadType(role, type.name) ? closed : [type.name]
      expect([type.name, Array.isArray(found) ? found : []]).toEqual([type.name, expected])
    }
  })

  test('gets every open list in an order of open fields', () => {
    for (const type of types().filter(({ name }) => mayReadType(role, name))) {
      const inner = type.list === 'connection' ? 'nodes { id }' : 'id'
      const found = plan(operation(`{ ${type.plural} { ${inner} } }`), role)
      expect([type.name, Array.isArray(found) ? found : beyondGrants(found)]).toEqual([type.name, []])
    }
  })

  test('is told of all that is refused in one answer', () => {
    const found = plan(
      operation(
        `{ people(where: { trn: { isNull: true } }, orderBy: [{ familyName: ASC }]) { nodes { pseudonym dateOfBirth } }
           extensions { nodes { reason } } creditTransferAggregate { count } }`,
      ),
      role,
    )
    const closed = [
      ...['trn', 'familyName', 'pseudonym', 'dateOfBirth']
        .filter((name) => !mayReadField(role, 'Person', name))
        .map((name) => `Person.${name}`),
      ...(mayReadType(role, 'Extension')
        ? mayReadField(role, 'Extension', 'reason')
          ? []
          : ['Extension.reason']
        : ['Extension']),
      ...(mayReadType(role, 'CreditTransfer') ? [] : ['CreditTransfer']),
    ]
    expect(Array.isArray(found) ? found : []).toEqual(closed)
  })
})
