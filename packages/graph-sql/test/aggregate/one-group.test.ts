import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

const books = async (selection: string) =>
  (await library.data(`{ bookAggregate${selection} }`))['bookAggregate']

describe('figures without groups', () => {
  test('all rows are one group', async () => {
    expect(
      await books(`{ count countDistinct { genre author branch price id } sum { pages price } avg { pages price rating }
        min { title publishedOn price genre cataloguedAt } max { title publishedOn pagesPerPound secondGenre }
        stddev { price } median: percentile { pages } low: percentile(at: 0.25) { price } }`),
    ).toEqual([
      {
        count: 7,
        countDistinct: { genre: 4, author: 4, branch: 3, price: 6, id: 7 },
        sum: { pages: 2304, price: 52.73 },
        avg: {
          pages: 2304 / 7,
          price: expect.closeTo(52.73 / 6, 12),
          rating: (1e-7 + 1e21 + 3 + 4.123456789012345 + 123456789.5 + 4.9) / 6,
        },
        min: {
          title: 'Folk',
          publishedOn: '1880-02-15',
          price: 0,
          genre: 'FICTION',
          cataloguedAt: '2021-06-01T12:00:00.000Z',
        },
        max: {
          title: 'The Seabird’s Cry',
          publishedOn: '2018-07-31',
          pagesPerPound: 78.8,
          secondGenre: 'TRAVEL',
        },
        stddev: { price: expect.closeTo(4.90966156, 8) },
        median: { pages: 391 },
        low: { price: expect.closeTo(7.8725, 12) },
      },
    ])
  })

  test('no rows are one group as well, of which little can be said', async () => {
    expect(
      await books(
        `(where: { title: { eq: "none" } }) { count rate(where: {}) countDistinct { title } sum { pages } min { title } __typename keys { __typename } }`,
      ),
    ).toEqual([
      {
        count: 0,
        rate: null,
        countDistinct: { title: 0 },
        sum: { pages: null },
        min: { title: null },
        __typename: 'BookAggregate',
        keys: { __typename: 'BookKeys' },
      },
    ])
  })

  test('a measure may have a condition of its own', async () => {
    expect(
      await books(`(where: { genre: { ne: POETRY } }) { all: count fiction: count(where: { genre: { eq: FICTION } })
        lent: rate(where: { loans: { some: {} } }) north: avg(where: { branch: { code: { eq: "N1" } } }) { pages }
        authors: countDistinct(where: { loans: { none: {} } }) { author } median: percentile(at: 0.5, where: { price: { gt: 8 } }) { price } }`),
    ).toEqual([
      {
        all: 6,
        fiction: 3,
        lent: 5 / 6,
        north: { pages: 108 },
        authors: { author: 1 },
        median: { price: expect.closeTo(10.995, 12) },
      },
    ])
  })
})
