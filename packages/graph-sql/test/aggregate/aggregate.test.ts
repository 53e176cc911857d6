import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

const books = async (selection: string) =>
  (await library.data(`{ bookAggregate${selection} }`))['bookAggregate']

describe('without groups', () => {
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

describe('with groups', () => {
  test('by a field, in the order of the key', async () => {
    expect(await books('(groupBy: [{ genre: true }]) { keys { genre } count sum { pages } }')).toEqual([
      { keys: { genre: 'FICTION' }, count: 3, sum: { pages: 1317 } },
      { keys: { genre: 'NATURAL_HISTORY' }, count: 2, sum: { pages: 524 } },
      { keys: { genre: 'POETRY' }, count: 1, sum: { pages: 72 } },
      { keys: { genre: 'TRAVEL' }, count: 1, sum: { pages: 391 } },
    ])
  })

  test('by fields of related rows, missing ones being a group of their own', async () => {
    expect(
      await books(`(groupBy: [{ branch: { name: true } }, { author: { name: true } }], where: { genre: { in: [FICTION, TRAVEL] } })
        { keys { place: branch { name } author { name __typename } } count }`),
    ).toEqual([
      {
        keys: { place: { name: 'Mobile "van"' }, author: { name: 'Zoe Gilbert', __typename: 'AuthorKeys' } },
        count: 1,
      },
      {
        keys: { place: { name: 'South' }, author: { name: 'adam Nicolson', __typename: 'AuthorKeys' } },
        count: 1,
      },
      {
        keys: { place: { name: 'South' }, author: { name: 'Émile Zola', __typename: 'AuthorKeys' } },
        count: 1,
      },
      { keys: { place: { name: null }, author: { name: 'Émile Zola', __typename: 'AuthorKeys' } }, count: 1 },
    ])
  })

  test.each([
    ['DAY', ['2023-05-05', '2023-08-31', '2023-09-01', '2024-01-02', '2024-01-03']],
    ['WEEK', ['2023-05-01', '2023-08-28', '2024-01-01']],
    ['MONTH', ['2023-05-01', '2023-08-01', '2023-09-01', '2024-01-01']],
    ['TERM', ['2023-04-01', '2023-08-01', '2024-01-01']],
    ['YEAR', ['2023-01-01', '2024-01-01']],
    ['ACADEMIC_YEAR', ['2022-08-01', '2023-08-01']],
  ])('by %s of a date', async (unit, periods) => {
    const { loanAggregate } = await library.data(
      `query ($u: DateUnit!) { loanAggregate(groupBy: [{ borrowedOn: $u }]) { keys { borrowedOn } } }`,
      { u: unit },
    )
    expect(loanAggregate).toEqual(periods.map((borrowedOn) => ({ keys: { borrowedOn } })))
  })

  test('by two periods of one date, and by days of moments', async () => {
    expect(
      await library.data(`{ loanAggregate(groupBy: [{ borrowedOn: YEAR }, { borrowedOn: MONTH }], where: { borrowedOn: { gte: "2023-09-01" } }) {
        keys { year: borrowedOn(by: YEAR) month: borrowedOn(by: MONTH) } count }
        bookAggregate(groupBy: [{ cataloguedAt: ACADEMIC_YEAR }]) { keys { cataloguedAt } count } }`),
    ).toEqual({
      loanAggregate: [
        { keys: { year: '2023-01-01', month: '2023-09-01' }, count: 2 },
        { keys: { year: '2024-01-01', month: '2024-01-01' }, count: 2 },
      ],
      bookAggregate: [
        { keys: { cataloguedAt: '2020-08-01' }, count: 1 },
        { keys: { cataloguedAt: '2021-08-01' }, count: 1 },
        { keys: { cataloguedAt: '2022-08-01' }, count: 1 },
        { keys: { cataloguedAt: '2023-08-01' }, count: 4 },
      ],
    })
  })

  test('by truth, ids, texts through a path, computed values', async () => {
    expect(await books('(groupBy: [{ isReference: true }]) { keys { isReference } count }')).toEqual([
      { keys: { isReference: false }, count: 6 },
      { keys: { isReference: true }, count: 1 },
    ])
    expect(await books('(groupBy: [{ sequelOf: { id: true } }]) { keys { sequelOf { id } } count }')).toEqual(
      [
        { keys: { sequelOf: { id: 'bok_5' } }, count: 1 },
        { keys: { sequelOf: { id: null } }, count: 6 },
      ],
    )
    expect(
      await books('(groupBy: [{ authorName: true }], first: 2, offset: 1) { keys { authorName } }'),
    ).toEqual([{ keys: { authorName: 'Émile Zola' } }, { keys: { authorName: 'Nan Shepherd' } }])
    expect(
      await books('(groupBy: [{ titleLength: true }], first: 1) { keys { titleLength } count }'),
    ).toEqual([{ keys: { titleLength: 4 }, count: 2 }])
  })

  test('of which only some are kept, in an order of their figures', async () => {
    expect(
      await books(
        `(groupBy: [{ author: { name: true } }], having: { count: { gt: 1 } }, orderBy: [{ avg: { pages: DESC } }]) { keys { author { name } } avg { pages } }`,
      ),
    ).toEqual([
      { keys: { author: { name: 'Émile Zola' } }, avg: { pages: 530.5 } },
      { keys: { author: { name: 'adam Nicolson' } }, avg: { pages: 403.5 } },
      { keys: { author: { name: 'Nan Shepherd' } }, avg: { pages: 90 } },
    ])
    const groups = (rest: string) =>
      books(`(groupBy: [{ genre: true }], ${rest}) { keys { genre } }`).then((found) =>
        JSON.stringify(found)
          .match(/[A-Z_]{3,}/g)
          ?.join(),
      )
    expect(await groups('orderBy: [{ count: DESC }, { keys: { genre: DESC } }]')).toBe(
      'FICTION,NATURAL_HISTORY,TRAVEL,POETRY',
    )
    expect(await groups('orderBy: [{ sum: { price: ASC }, nulls: FIRST }]')).toBe(
      'POETRY,TRAVEL,FICTION,NATURAL_HISTORY',
    )
    expect(await groups('orderBy: [{ sum: { price: ASC, nulls: LAST } }]')).toBe(
      'TRAVEL,FICTION,NATURAL_HISTORY,POETRY',
    )
    expect(await groups('orderBy: [{ countDistinct: { author: { id: DESC } } }]')).toBe(
      'FICTION,NATURAL_HISTORY,POETRY,TRAVEL',
    )
    expect(await groups('orderBy: [{ max: { publishedOn: DESC, nulls: FIRST } }]')).toBe(
      'TRAVEL,FICTION,NATURAL_HISTORY,POETRY',
    )
    expect(await groups('having: { not: { sum: { price: { gt: 12.5 } } } }')).toBe('POETRY,TRAVEL')
    expect(
      await groups(
        'having: { or: [{ min: { publishedOn: { inAcademicYear: "1879/80" } } }, { countDistinct: { branch: { eq: 0 } } }] }',
      ),
    ).toBe('FICTION')
    expect(await groups('having: { max: { genre: { eq: POETRY } } }')).toBe('POETRY')
    expect(
      await groups('having: { and: [{ count: { gte: 1 } }, { stddev: { pages: { isNull: true } } }] }'),
    ).toBe('POETRY,TRAVEL')
  })
})

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
