import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

async function inOrder(orderBy: string): Promise<string> {
  const { books } = await library.data<{ books: { nodes: { isbn: string }[] } }>(
    `{ books(orderBy: ${orderBy}) { nodes { isbn } } }`,
  )
  return books.nodes.map((book) => book.isbn.slice(4)).join('')
}

test.each([
  ['[{ isbn: ASC }]', '1234567'],
  ['[{ isbn: DESC }]', '7654321'],
  ['[{ price: ASC }]', '4371562'],
  ['[{ price: DESC }]', '6517342'],
  ['[{ price: ASC, nulls: FIRST }]', '2437156'],
  ['[{ price: DESC, nulls: FIRST }]', '2651734'],
  ['[{ price: DESC, nulls: LAST }]', '6517342'],
  ['[{ branch: { code: ASC } }, { isbn: DESC }]', '7215364'],
  ['[{ branch: { code: ASC, nulls: FIRST } }, { isbn: DESC }]', '6472153'],
  ['[{ author: { name: ASC } }, { pages: DESC }]', '6534127'],
  ['[{ authorName: DESC }, { pages: ASC }]', '7214356'],
  ['[{ sequelOf: { author: { name: ASC } } }]', '6123457'],
  ['[{ isReference: DESC }]', '2134567'],
  ['[{ genre: ASC }]', '3471625'],
  ['[{ title: ASC }]', '7324516'],
  ['[{ pagesPerPound: DESC }]', '3567124'],
  ['[{ id: DESC }, { title: ASC }]', '7654321'],
  ['[{ title: ASC }, { title: DESC }]', '7324516'],
  ['[{ genre: ASC }, { id: DESC }]', '7436125'],
  ['[]', '7324516'],
  ['null', '7324516'],
])('by %s: %s', async (orderBy, isbns) => {
  expect(await inOrder(orderBy)).toBe(isbns)
})

test('a list of a row has the order its relation declares, unless asked', async () => {
  const data = await library.data(`{ book(isbn: "978-1") {
    reservations { place } reversed: reservations(orderBy: [{ place: DESC }], where: { place: { lte: 2 } }) { place }
    companions(orderBy: [{ isbn: DESC }]) { isbn } loans { nodes { borrowedOn } } } }`)
  expect(data).toEqual({
    book: {
      reservations: [{ place: 1 }, { place: 2 }],
      reversed: [{ place: 2 }, { place: 1 }],
      companions: [{ isbn: '978-6' }, { isbn: '978-5' }],
      loans: { nodes: [{ borrowedOn: '2023-09-01' }, { borrowedOn: '2023-08-31' }] },
    },
  })
})

test('a direction in a variable makes another plan, not another answer', async () => {
  const query =
    'query ($d: SortDirection!, $n: NullsPosition) { books(first: 1, orderBy: [{ price: $d, nulls: $n }]) { nodes { isbn } } }'
  const first = async (variables: object) =>
    JSON.stringify((await library.data(query, { ...variables }))['books'])
  expect(await first({ d: 'ASC' })).toContain('978-4')
  expect(await first({ d: 'DESC' })).toContain('978-6')
  expect(await first({ d: 'DESC', n: 'FIRST' })).toContain('978-2')
})
