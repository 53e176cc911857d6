import { extendSchema, graphql, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { executeEntity, type ReadContext, type Statement } from '../../src/index.ts'
import { objectFields } from '../../src/schema/object-fields.ts'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

/** A mutation whose payload holds rows, as a server adds them. */
function withMutation() {
  const schema = extendSchema(
    library.schema,
    parse(`
      extend schema { mutation: Mutation }
      type Mutation { lend(book: Int!): Lent }
      type Lent { book: Book books: [Book]! anything: Node }
    `),
  )
  const fields = (name: string) => objectFields(schema, name)
  const set = (type: string, field: string, resolve: (...args: never[]) => unknown) =>
    Object.assign(fields(type)[field] ?? {}, { resolve })
  set('Mutation', 'lend', (_source: never, args: { book: number }) => args)
  set(
    'Lent',
    'book',
    async (source: { book: number }, _args: never, context: ReadContext, info: never) =>
      (await executeEntity(info, context, 'Book', [source.book]))[0],
  )
  set(
    'Lent',
    'anything',
    async (source: { book: number }, _args: never, context: ReadContext, info: never) =>
      (await executeEntity(info, context, 'Branch', [source.book]))[0],
  )
  set('Lent', 'books', (source: { book: number }, _args: never, context: ReadContext, info: never) =>
    executeEntity(info, context, 'Book', [source.book, 99, 1, source.book]),
  )
  return schema
}

test('a payload’s rows are read as selected, one statement a field', async () => {
  const statements: Statement[] = []
  const execute: ReadContext['execute'] = (statement) => {
    statements.push(statement)
    return library.execute(statement)
  }
  const source = `mutation ($n: Int) { lend(book: 3) {
    book { title genre author { name } loans(first: $n) { totalCount nodes { status borrowedOn } } }
    books { i: isbn } anything { __typename id ... on Branch { code } } } }`
  const answer = await graphql({
    schema: withMutation(),
    source,
    variableValues: { n: 1 },
    contextValue: { execute },
  })
  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    data: {
      lend: {
        book: {
          title: 'Germinal',
          genre: 'FICTION',
          author: { name: 'Émile Zola' },
          loans: { totalCount: 1, nodes: [{ status: 'OUT', borrowedOn: '2024-01-02' }] },
        },
        books: [{ i: '978-3' }, null, { i: '978-1' }, { i: '978-3' }],
        anything: { __typename: 'Branch', id: 'brn_3', code: 'M1' },
      },
    },
  })
  expect(statements).toHaveLength(3)
})
