import { afterAll, beforeAll, expect, test } from 'vitest'
import pg from 'pg'
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

test('so it is for numbers at the ends of what a double holds', async () => {
  const numbers = [
    '5e-324',
    '1.7976931348623157e308',
    '-1e21',
    '999999999999999900000',
    '1e15',
    '123456789012345680',
  ]
  const small = [
    '1e-7',
    '0.000001',
    '0.0001',
    '-0',
    '0.1',
    '0.30000000000000004',
    'NaN',
    'Infinity',
    '-Infinity',
  ]
  const client = new pg.Client({ connectionString: library.database.url, options: '-c jit=off' })
  await client.connect()
  await client.query(
    `insert into book (id, isbn, title, genre, pages, rating, price, author_id, published_on)
     select 1000 + place, 'n' || place, 'number ' || place, 'poetry', 2147483647, number::float8, 9999.99, (select min(id) from author), null
     from unnest($1::text[]) with ordinality as numbers(number, place)`,
    [[...numbers, ...small]],
  )
  await client.end()
  const query = `{ books(where: { title: { startsWith: "number " } }) { nodes { isbn rating pages price pagesPerPound } } }`
  const text = await library.text(query)
  expect(text).toBe(JSON.stringify(await library.data(query)))
  const { books: found } = JSON.parse(text) as { books: { nodes: { isbn: string; rating: number | null }[] } }
  const ratings = new Map(found.nodes.map(({ isbn, rating }) => [isbn, rating]))
  expect(numbers.map((_number, at) => ratings.get(`n${at + 1}`))).toEqual(numbers.map(Number))
})
