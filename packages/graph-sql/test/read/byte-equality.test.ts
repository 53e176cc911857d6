import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

const books = `id isbn title genre secondGenre publishedOn pages price rating isReference tags note cataloguedAt version
  pagesPerPound titleLength authorName`

test.each([
  `{ books { totalCount edges { cursor node { ${books} } } pageInfo { startCursor endCursor hasNextPage } } }`,
  `{ b: books(first: 2) { __typename nodes { __typename x: id ${books} x2: id author { name } branch { name } } } n: nodes(ids: ["bok_1", "bok_9"]) { id } }`,
  `{ __typename book(isbn: "none") { id } branch(code: "M1") { name regulars { totalCount } } }`,
  `{ members { nodes { familyName email branch { code } reservations { nodes { place book { title } } } } } }`,
])('the statement’s text is byte for byte what graphql-js makes of it: %s', async (query) => {
  expect(await library.text(query)).toBe(JSON.stringify(await library.data(query)))
})
