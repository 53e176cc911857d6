import { buildSchema } from 'graphql'
import { evaluate } from '../evaluate.ts'
import type { EntityModel, FieldModel, Model, OrderTerm, ScalarKind, ToManyField } from '../model.ts'
import { numberOfId } from '../operand.ts'
import { asList, asObject, asText } from '../shape.ts'
import { createWorld, type Rows } from '../world.ts'

const schema = buildSchema(`
  enum Way { ASC DESC }
  enum Nulls { FIRST LAST }
  enum Mood { GRAVE MERRY }
  interface Node { id: ID! }
  input IdTest { eq: ID ne: ID isNull: Boolean }
  input TextTest { eq: String ne: String in: [String!] notIn: [String!] lt: String gte: String isNull: Boolean
    contains: String startsWithInsensitive: String }
  input IntTest { eq: Int ne: Int gt: Int lte: Int isNull: Boolean }
  input DateTest { inAcademicYear: String }
  input WordsTest { has: String hasAny: [String!] hasAll: [String!] isEmpty: Boolean }
  input ReaderWhere { search: String id: IdTest name: TextTest visits: VisitsTest }
  input VisitWhere { pages: IntTest on: DateTest words: WordsTest reader: ReaderWhere note: TextTest
    and: [VisitWhere] or: [VisitWhere] not: VisitWhere }
  input VisitsTest { some: VisitWhere every: VisitWhere none: VisitWhere }
  input ReaderOrder { name: Way nulls: Nulls }
  input VisitOrder { pages: Way note: Way nulls: Nulls reader: ReaderOrder }
  type Reader implements Node { id: ID! name: String mood: Mood
    visits(where: VisitWhere, orderBy: [VisitOrder], first: Int, last: Int, after: String, before: String, offset: Int): VisitConnection!
    friends: [Reader!]! visitsAggregate: [VisitAggregate!]! }
  type Visit implements Node { id: ID! pages: Int note: String on: String words: [String!] reader: Reader readerName: String }
  type VisitEdge { cursor: String! node: Visit! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type VisitConnection { nodes: [Visit!]! edges: [VisitEdge!]! totalCount: Int! pageInfo: PageInfo! }
  enum Unit { ACADEMIC_YEAR TERM }
  input ReaderGroupBy { name: Boolean }
  input VisitGroupBy { on: Unit reader: ReaderGroupBy }
  input VisitHaving { count: IntTest }
  input VisitAggregateOrder { sum: VisitOrder count: Way }
  type ReaderKeys { name: String }
  type VisitKeys { on(by: Unit): String reader: ReaderKeys! }
  type VisitNumbers { pages: Float }
  type VisitValues { pages: Int note: String }
  type VisitDistinct { pages: Int! reader: Int! }
  type VisitAggregate { keys: VisitKeys! count(where: VisitWhere): Int! rate(where: VisitWhere!): Float
    sum: VisitNumbers! avg: VisitNumbers! stddev: VisitNumbers! percentile(at: Float! = 0.5): VisitNumbers!
    min: VisitValues! max: VisitValues! countDistinct: VisitDistinct! }
  type Query {
    visitAggregate(where: VisitWhere, groupBy: [VisitGroupBy!], having: VisitHaving, orderBy: [VisitAggregateOrder!]): [VisitAggregate!]! node(id: ID!): Node nodes(ids: [ID!]!): [Node]! reader(id: ID, name: String): Reader
    readers(where: ReaderWhere, orderBy: [ReaderOrder]): [Reader!]!
    visits(where: VisitWhere, orderBy: [VisitOrder], first: Int, last: Int, after: String, before: String, offset: Int): VisitConnection! }
`)

const scalar = (name: string, kind: ScalarKind): FieldModel => {
  return { kind: 'scalar', name, scalar: kind, decimal: kind === 'int', column: name, expression: undefined }
}
const up = (field: string): OrderTerm => ({ path: [field], descending: false, nullsFirst: false })
const byFields = (fields: readonly FieldModel[]): EntityModel['fields'] =>
  new Map(fields.map((one) => [one.name, one]))
const many = (
  name: string,
  target: string,
  rest: Pick<ToManyField, 'list' | 'order' | 'members'>,
): ToManyField => {
  return { kind: 'toMany', name, target, ...rest }
}

const reader: EntityModel = {
  name: 'Reader',
  table: 'reader',
  prefix: 'rdr',
  singular: 'reader',
  plural: 'readers',
  list: 'plain',
  order: [up('name')],
  search: [['name']],
  fields: byFields([
    scalar('id', 'id'),
    scalar('name', 'text'),
    scalar('mood', 'enum'),
    many('visits', 'Visit', {
      list: 'connection',
      order: [up('on')],
      members: { by: 'inverse', field: 'reader' },
    }),
    many('friends', 'Reader', {
      list: 'plain',
      order: [up('name')],
      members: { by: 'join', table: 'friendship', from: 'one', to: 'other' },
    }),
  ]),
}

const visit: EntityModel = {
  name: 'Visit',
  table: 'visit',
  prefix: 'vst',
  singular: 'visit',
  plural: 'visits',
  list: 'connection',
  order: [],
  search: [],
  fields: byFields([
    scalar('id', 'id'),
    scalar('pages', 'int'),
    scalar('note', 'text'),
    scalar('on', 'date'),
    scalar('words', 'textList'),
    {
      kind: 'toOne',
      name: 'reader',
      target: 'Reader',
      column: 'reader',
      expression: undefined,
      inverse: undefined,
    },
    { kind: 'through', name: 'readerName', scalar: 'text', decimal: false, path: ['reader', 'name'] },
  ]),
}

const model: Model = { entities: new Map([reader, visit].map((entity) => [entity.name, entity])) }

/** Three readers, Zoe and an unnamed one among them, and five visits, one of them nobody's. */
const rows: Rows = new Map([
  [
    'reader',
    [
      { id: 1, name: 'Zoe', mood: 'merry' },
      { id: 2, name: 'adam', mood: 'grave' },
      { id: 3, name: null, mood: null },
    ],
  ],
  [
    'visit',
    [
      { id: 1, pages: 5, note: 'Émile', on: '2023-07-31', words: ['a', 'b'], reader: 1 },
      { id: 2, pages: 7, note: 'emil', on: '2023-08-01', words: [], reader: 1 },
      { id: 3, pages: null, note: null, on: '2024-01-15', words: null, reader: 2 },
      { id: 4, pages: 7, note: '100%', on: null, words: ['b'], reader: null },
      { id: 10, pages: 1, note: 'Zebra', on: '2022-12-01', words: ['c'], reader: 2 },
    ],
  ],
  [
    'friendship',
    [
      { one: 1, other: 2 },
      { one: 1, other: 3 },
    ],
  ],
])

const world = createWorld(schema, model, rows)

/** The oracle's answer over the reading room; a cursor is the row's number as text. */
export function answer(document: string, variables: Readonly<Record<string, unknown>> = {}): unknown {
  const cursors = {
    of: (_entity: EntityModel, _terms: unknown, row: { readonly id?: unknown }) => String(row.id),
    row: (entity: EntityModel, cursor: string) => world.byId(entity.name, Number(cursor)) ?? {},
  }
  return evaluate(world, { document, variables, cursors }).data
}

/** Numbers of the visits that meet a condition, in the order asked. */
export function visits(given: string): number[] {
  const found = asObject(asObject(answer(`{ visits(${given}) { nodes { id } } }`)).visits)
  return asList(found.nodes).map((node) => numberOfId(asText(asObject(node).id)))
}
