import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

test('any depth, aliases and fragments are one statement', async () => {
  const { data, errors, statements } = await library.ask(`
    query {
      greeting
      north: branch(code: "N1") { ...place shelf: books(orderBy: [{ isbn: ASC }]) {
        __typename totalCount
        nodes { isbn author { name books { totalCount nodes { title branch { code } } } } loans { nodes { member { ticket familyName } } } }
      } }
      authors(first: 1) { nodes { id } }
      node(id: "brn_2") { __typename id ... on Branch { name } ... on Book { title } }
    }
    fragment place on Branch { __typename id code ... on Node { anyId: id } }
  `)
  expect(errors).toEqual([])
  expect(statements).toHaveLength(1)
  expect(data).toMatchSnapshot()
})

test('every kind of value is written as JSON.stringify would', async () => {
  const { books } = await library.data<{
    books: { nodes: object[] }
  }>(`{ books(orderBy: [{ id: ASC }]) { nodes {
    id isbn title genre secondGenre publishedOn pages price rating isReference tags note cataloguedAt version
    pagesPerPound titleLength authorName branch { telephone openedOn } sequelOf { isbn } companions { isbn } companionOf { isbn }
  } } }`)
  expect(books.nodes).toMatchSnapshot()
})
