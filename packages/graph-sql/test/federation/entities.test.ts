import { graphql, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asSubgraph, compilerOf, daysOfRoots, type Statement } from '../../src/index.ts'
import { libraryReader, type LibraryReader } from '../library/reader.ts'
import { planOptions } from './plan-options.ts'

let library: LibraryReader
let schema: GraphQLSchema
beforeAll(async () => {
  library = await libraryReader()
  schema = asSubgraph(library.schema, 'type Query { greeting: String }')
  await library.database.dataSource
    .query(`insert into shelving (valid_from, valid_to, book_id, branch_id) values
    ('2024-01-20', '2024-02-01', 1, 2), ('2024-02-01', null, 1, 1)`)
})
afterAll(() => library.close())

/** Asks the subgraph, and tells what was sent to the database. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, asOf?: string) {
  const statements: Statement[] = []
  const execute = (statement: Statement) => {
    statements.push(statement)
    return library.execute(statement)
  }
  const result = await graphql({ schema, source, variableValues, contextValue: { execute, asOf } })
  const answer = JSON.parse(JSON.stringify(result)) as {
    data?: Record<string, unknown>
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }
  return { ...answer, statements }
}

const references = `query ($r: [_Any!]!) { _entities(representations: $r) {
  __typename ... on Book { isbn title author { name } loans(first: 1) { nodes { status } } } ... on Branch { code } } }`

describe('references', () => {
  test('of several types, by id or by a natural key, are answered in their order by one statement', async () => {
    const r = [
      { __typename: 'Book', id: 'bok_7' },
      { __typename: 'Branch', code: 'N1' },
      { __typename: 'Book', isbn: '978-3' },
      { __typename: 'Book', id: 'bok_99' },
      { __typename: 'Branch', id: 'brn_3' },
      { __typename: 'Book', id: 'bok_7' },
    ]
    const { data, statements } = await ask(references, { r })
    const folk = {
      __typename: 'Book',
      isbn: '978-7',
      title: 'Folk',
      author: { name: 'Zoe Gilbert' },
      loans: { nodes: [{ status: 'RETURNED' }] },
    }
    expect(data?.['_entities']).toEqual([
      folk,
      { __typename: 'Branch', code: 'N1' },
      {
        __typename: 'Book',
        isbn: '978-3',
        title: 'Germinal',
        author: { name: 'Émile Zola' },
        loans: { nodes: [{ status: 'OUT' }] },
      },
      null,
      { __typename: 'Branch', code: 'M1' },
      folk,
    ])
    expect(statements).toHaveLength(1)
  })

  test('of other rows use the same statement again, and none at all are answered too', async () => {
    const one = await ask(references, { r: [{ __typename: 'Book', id: 'bok_1' }] })
    const other = await ask(references, {
      r: [
        { __typename: 'Book', id: 'bok_2' },
        { __typename: 'Book', id: 'bok_3' },
      ],
    })
    expect(other.statements.map(({ name }) => name)).toEqual(one.statements.map(({ name }) => name))
    expect((await ask(references, { r: [] })).data).toEqual({ _entities: [] })
  })

  test('count as one row each, and what is in their lists as often', async () => {
    const r = [1, 2, 3].map((number) => ({ __typename: 'Book', id: `bok_${number}` }))
    const { statements } = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { loans(first: 4) { nodes { id } } } } }',
      { r },
    )
    expect(statements[0]?.cost.rows).toBe(3 + 3 * 4)
  })

  test('are read as of the day on which they were reached', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { branch { code } } } }`
    const r = [{ __typename: 'Book', id: 'bok_1' }]
    const branch = async (day?: string) => (await ask(query, { r }, day)).data?.['_entities']
    expect(await branch('2024-01-31')).toEqual([{ branch: { code: 'S1' } }])
    expect(await branch('2024-02-01')).toEqual([{ branch: { code: 'N1' } }])
    expect(await branch('2024-01-19')).toEqual([{ branch: null }])
    expect(await branch()).toEqual([{ branch: { code: 'N1' } }])
  })

  test.each([
    [
      'of no type of the graph',
      { __typename: 'MemberDetails', id: 'x' },
      'is no type that is referred to here',
    ],
    ['without a key', { __typename: 'Book', title: 'Folk' }, 'a reference to a Book has one of id, isbn'],
    ['with an id of another type', { __typename: 'Book', id: 'brn_1' }, 'is no id of type Book'],
    ['that are texts', 'Book', 'is no type that is referred to here'],
  ])('%s are refused', async (_what, reference, words) => {
    const { errors, statements } = await ask(references, { r: [reference] })
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining(words)])
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    expect(statements).toEqual([])
  })
})

test('a subgraph tells its schema, and answers its own roots as before', async () => {
  const { data } = await ask('{ _service { sdl } branch(code: "N1") { name } greeting }')
  expect(data).toEqual({
    _service: { sdl: 'type Query { greeting: String }' },
    branch: { name: 'North' },
    greeting: 'Open until six.',
  })
})

test('the days of an operation are told root by root', () => {
  const request = planOptions(
    schema,
    `query ($day: Date) { now: books { totalCount } ...Then greeting }
     fragment Then on Query { then: books(asOf: "2024-01-31") { totalCount } given: book(isbn: "978-1", asOf: $day) { id } }`,
    { day: '2024-02-01' },
  )
  expect([...daysOfRoots(compilerOf(schema), request)]).toEqual([
    ['now', undefined],
    ['then', '2024-01-31'],
    ['given', '2024-02-01'],
    ['greeting', undefined],
  ])
})
