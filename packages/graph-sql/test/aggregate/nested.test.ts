import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

test('lists of rows are aggregated where they stand, in the same statement', async () => {
  const { data, statements } = await library.ask(`{ branches { nodes { code
    booksAggregate { count avg { pages } }
    byGenre: booksAggregate(groupBy: [{ genre: true }]) { keys { genre } count loans: rate(where: { loans: { some: {} } }) }
    regularsAggregate { count } } }
    book(isbn: "978-1") { loansAggregate(groupBy: [{ status: true }]) { keys { status } count } companionsAggregate { count } reservationsAggregate { max { place } } } }`)
  expect(statements).toHaveLength(1)
  expect(data).toEqual({
    branches: {
      nodes: [
        {
          code: 'M1',
          booksAggregate: [{ count: 1, avg: { pages: 256 } }],
          byGenre: [{ keys: { genre: 'FICTION' }, count: 1, loans: 1 }],
          regularsAggregate: [{ count: 0 }],
        },
        {
          code: 'N1',
          booksAggregate: [{ count: 2, avg: { pages: 90 } }],
          byGenre: [
            { keys: { genre: 'NATURAL_HISTORY' }, count: 1, loans: 1 },
            { keys: { genre: 'POETRY' }, count: 1, loans: 0 },
          ],
          regularsAggregate: [{ count: 0 }],
        },
        {
          code: 'S1',
          booksAggregate: [{ count: 2, avg: { pages: 491 } }],
          byGenre: [
            { keys: { genre: 'FICTION' }, count: 1, loans: 1 },
            { keys: { genre: 'TRAVEL' }, count: 1, loans: 1 },
          ],
          regularsAggregate: [{ count: 1 }],
        },
      ],
    },
    book: {
      loansAggregate: [
        { keys: { status: 'LOST' }, count: 1 },
        { keys: { status: 'RETURNED' }, count: 1 },
      ],
      companionsAggregate: [{ count: 2 }],
      reservationsAggregate: [{ max: { place: 2 } }],
    },
  })
})
