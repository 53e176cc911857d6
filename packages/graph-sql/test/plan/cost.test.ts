import { getOperationAST, GraphQLError, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { compilerOf, type Compiler, type Cost } from '../../src/index.ts'
import { libraryGraph } from '../library/graph.ts'

let compiler: Compiler
beforeAll(async () => {
  compiler = compilerOf(await libraryGraph({ mostRows: 10_000 }))
})

function costs(source: string, variables: Record<string, unknown> = {}): Cost {
  const operation = getOperationAST(parse(source))
  if (!operation) throw new Error(source)
  return compiler.readOperation({ operation, fragments: {}, variables }).cost
}

test.each([
  ['a page of no stated size is fifty rows', '{ books { nodes { id } } }', 50],
  [
    'a stated size counts, from either end',
    '{ a: books(first: 7) { nodes { id } } b: books(last: 5) { edges { cursor } } }',
    12,
  ],
  [
    'within a list, for each of its rows',
    '{ branches(first: 3) { nodes { books(first: 4) { nodes { id } } } } }',
    15,
  ],
  [
    'three levels',
    '{ branches(first: 2) { nodes { books(first: 3) { nodes { loans(first: 4) { nodes { id } } } } } } }',
    32,
  ],
  [
    'lists side by side add up',
    '{ books(first: 2) { nodes { loans(first: 3) { nodes { id } } a: loans(first: 5) { nodes { id } } } } }',
    18,
  ],
  [
    'one row of another costs nothing, what it holds does',
    '{ loans(first: 2) { nodes { book { author { name books(first: 3) { nodes { id } } } } } } }',
    8,
  ],
  ['a list without pages is short', '{ books(first: 2) { nodes { companions { id } } } }', 22],
  ['a total is no row', '{ books { totalCount nodes { loans { totalCount } } } }', 50],
  ['what a page has beyond it, is', '{ books(first: 6) { pageInfo { hasNextPage } } }', 6],
  ['figures over everything are one row', '{ bookAggregate { count } }', 1],
  [
    'groups are as many as may come',
    '{ bookAggregate(groupBy: [{ title: true }]) { count } a: bookAggregate(groupBy: [{ title: true }], first: 5) { count } }',
    1_005,
  ],
  ['groups of kinds that are told beforehand', '{ bookAggregate(groupBy: [{ genre: true }]) { count } }', 4],
  [
    'their combinations, a missing value being one of its own',
    '{ bookAggregate(groupBy: [{ genre: true }, { secondGenre: true }, { isReference: true }]) { count } }',
    40,
  ],
  [
    'kinds of a related row, which may be missing',
    `{ loanAggregate(groupBy: [{ book: { isReference: true } }]) { count }
      bookAggregate(groupBy: [{ sequelOf: { isReference: true } }, { sequelOf: { author: { id: true } } }], first: 9) { count }
      a: bookAggregate(groupBy: [{ sequelOf: { genre: true } }]) { count } }`,
    16,
  ],
  [
    'fewer groups where fewer are asked for, never more than there can be',
    '{ a: bookAggregate(groupBy: [{ genre: true }], first: 3) { count } b: bookAggregate(groupBy: [{ genre: true }], first: 90) { count } }',
    7,
  ],
  [
    'at most a thousand, however many combinations',
    '{ loanAggregate(groupBy: [{ book: { genre: true } }, { book: { secondGenre: true } }, { book: { sequelOf: { genre: true } } }, { book: { sequelOf: { secondGenre: true } } }, { status: true }]) { count } }',
    1_000,
  ],
  [
    'periods of dates, which nobody can count beforehand',
    '{ loanAggregate(groupBy: [{ borrowedOn: YEAR }, { status: true }]) { count } }',
    1_000,
  ],
  [
    'groups of each row',
    '{ books(first: 9) { nodes { loansAggregate(groupBy: [{ status: true }]) { count } } } }',
    36,
  ],
  ['figures of each row', '{ books(first: 9) { nodes { loansAggregate { count } } } }', 18],
  ['one row', '{ book(isbn: "1") { id } node(id: "bok_1") { id } }', 2],
  ['one row and its lists', '{ author(id: "aut_1") { books(first: 8) { nodes { id } } } }', 9],
  [
    'things by their ids',
    '{ nodes(ids: ["bok_1", "bok_2", "brn_1"]) { id ... on Book { loans(first: 2) { nodes { id } } } } }',
    9,
  ],
  ['fields that are left out', '{ books(first: 2) { nodes { loans @skip(if: true) { nodes { id } } } } }', 2],
])('%s', (_what, source, rows) => {
  expect(costs(source).rows).toBe(rows)
})

test('sizes are those of the run, not of the first run', () => {
  const source =
    'query ($n: Int, $m: Int) { books(first: $n) { nodes { loans(last: $m) { nodes { id } } } } }'
  const operation = getOperationAST(parse(source))
  if (!operation) throw new Error(source)
  const cost = (n: number, m: number) =>
    compiler.readOperation({ operation, fragments: {}, variables: { n, m } }).cost.rows
  expect([cost(2, 3), cost(100, 9), cost(2, 3)]).toEqual([8, 1_000, 8])
})

describe('an operation that costs too much', () => {
  const refusal = (source: string): GraphQLError => {
    try {
      costs(source)
    } catch (error) {
      if (error instanceof GraphQLError) return error
    }
    throw new Error(`not refused: ${source}`)
  }

  test('is refused with its cost, the limit and the list that costs most', () => {
    const { message, extensions } = refusal(
      '{ all: branches(first: 100) { nodes { books(first: 200) { nodes { id } } regulars(first: 2) { nodes { id } } } } }',
    )
    expect(extensions).toEqual({
      code: 'TOO_COSTLY',
      cost: 20_300,
      limit: 10_000,
      list: ['all', 'nodes', 'books'],
      listCost: 20_000,
    })
    expect(message).toBe(
      'The operation may answer 20,300 rows; 20,000 of them in `all.nodes.books`. At most 10,000 are allowed: ' +
        'ask for smaller pages, or for figures instead of rows.',
    )
  })

  test('is refused with the groups that cost most, where they do', () => {
    const { message, extensions } = refusal(
      `{ books(first: 200) { nodes { byKind: loansAggregate(groupBy: [{ status: true }]) { count }
        byDay: loansAggregate(groupBy: [{ borrowedOn: DAY }]) { count } } } }`,
    )
    expect(extensions).toEqual({
      code: 'TOO_COSTLY',
      cost: 200_800,
      limit: 10_000,
      list: ['books', 'nodes', 'byDay'],
      listCost: 200_000,
    })
    expect(message).toContain('200,000 of them in `books.nodes.byDay`')
  })

  test('is allowed up to the limit itself', () => {
    expect(costs('{ books(first: 100) { nodes { loans(first: 99) { nodes { id } } } } }').rows).toBe(10_000)
    expect(
      refusal('{ books(first: 100) { nodes { loans(first: 100) { nodes { id } } } } }').extensions.cost,
    ).toBe(10_100)
  })

  test('is told of a size that is none before its cost', () => {
    expect(
      refusal('{ books(first: 1000) { nodes { loans(first: 3000) { nodes { id } } } } }').extensions.code,
    ).toBe('BAD_USER_INPUT')
  })
})
