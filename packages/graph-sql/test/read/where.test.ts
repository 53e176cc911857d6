import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

/** Last figures of the ISBNs found, in order. */
async function found(where: string): Promise<string> {
  const { books } = await library.data<{ books: { nodes: { isbn: string }[] } }>(
    `{ books(where: ${where}, orderBy: [{ isbn: ASC }]) { nodes { isbn } } }`,
  )
  return books.nodes.map((book) => book.isbn.slice(4)).join('')
}

// Books: 1 Living Mountain (N, 9.99) 2 Cairngorms (N, no price, no loans) 3 Germinal (S, 7.50) 4 Nana (no branch, 0)
// 5 sea room (S, 12, no date) 6 Seabird's Cry (no branch, 14.25, sequel of 5) 7 Folk (M, 8.99)
const cases: Record<string, readonly (readonly [where: string, isbns: string])[]> = {
  equality: [
    ['{ title: { eq: "Folk" } }', '7'],
    ['{ title: { eq: "folk" } }', ''],
    ['{ price: { eq: 9.99 } }', '1'],
    ['{ price: { ne: 9.99 } }', '234567'],
    ['{ price: { in: [9.99, 0] } }', '14'],
    ['{ price: { in: [] } }', ''],
    ['{ price: { notIn: [9.99, 0] } }', '23567'],
    ['{ price: { notIn: [] } }', '1234567'],
    ['{ genre: { eq: FICTION } }', '347'],
    ['{ genre: { notIn: [FICTION, POETRY] } }', '156'],
    ['{ secondGenre: { ne: TRAVEL } }', '234567'],
    ['{ id: { in: ["bok_2", "bok_7"] } }', '27'],
    ['{ isReference: { eq: true } }', '2'],
    ['{ isReference: { ne: true } }', '134567'],
    ['{ cataloguedAt: { eq: "2024-01-15T10:30:00.120+01:00" } }', '1'],
    ['{ rating: { eq: 1e-7 } }', '3'],
  ],
  'missing values': [
    ['{ price: { isNull: true } }', '2'],
    ['{ price: { isNull: false } }', '134567'],
    ['{ not: { price: { gt: 5 } } }', '24'],
    ['{ not: { not: { price: { gt: 5 } } } }', '13567'],
    ['{ price: { gt: null } }', '1234567'],
    ['{ price: null }', '1234567'],
    ['{ price: { lt: 8 } }', '34'],
    ['{ branch: { name: { ne: "North" } } }', '34567'],
    ['{ branch: { not: { name: { eq: "North" } } } }', '34567'],
    ['{ not: { branch: { name: { eq: "North" } } } }', '34567'],
    ['{ branch: { id: { isNull: true } } }', '46'],
    ['{ branch: { books: { none: {} } } }', '46'],
    ['{ branch: {} }', '1234567'],
  ],
  order: [
    ['{ publishedOn: { gte: "1977-10-01" } }', '167'],
    ['{ publishedOn: { lt: "1885-03-02" } }', '4'],
    ['{ title: { lt: "Nana" } }', '237'],
    ['{ title: { gt: "sea Room" } }', '16'],
    ['{ isbn: { lte: "978-2" } }', '12'],
    ['{ pages: { gt: 100, lt: 400 } }', '157'],
    ['{ titleLength: { eq: 4 } }', '47'],
    ['{ pagesPerPound: { gt: 30 } }', '35'],
    ['{ cataloguedAt: { gte: "2024-01-15T09:30:00Z", lt: "2024-02-01T00:00:00Z" } }', '12'],
  ],
  text: [
    ['{ title: { contains: "sea" } }', '5'],
    ['{ title: { containsInsensitive: "SEA" } }', '56'],
    ['{ title: { startsWith: "The " } }', '16'],
    ['{ title: { startsWithInsensitive: "the" } }', '16'],
    ['{ title: { endsWith: "na" } }', '4'],
    ['{ title: { endsWithInsensitive: "CRY" } }', '6'],
    ['{ title: { eqInsensitive: "GERMINAL" } }', '3'],
    ['{ authorName: { eqInsensitive: "émile zola" } }', '34'],
    ['{ authorName: { containsInsensitive: "É" } }', '34'],
    ['{ note: { contains: "%" } }', '5'],
    ['{ note: { contains: "_under_" } }', '5'],
    ['{ note: { endsWith: "\\\\" } }', '1'],
    ['{ note: { contains: "𝄞" } }', '3'],
    ['{ note: { eq: "" } }', '6'],
    ['{ note: { contains: "" } }', '1356'],
  ],
  'lists of texts': [
    ['{ tags: { has: "water, ice" } }', '1'],
    ['{ tags: { hasAny: ["sea", "paris"] } }', '46'],
    ['{ tags: { hasAll: ["sea", "birds"] } }', '6'],
    ['{ tags: { hasAll: [] } }', '1346'],
    ['{ tags: { hasAny: [] } }', ''],
    ['{ tags: { isEmpty: true } }', '3'],
    ['{ tags: { isEmpty: false } }', '146'],
    ['{ tags: { isNull: true } }', '257'],
    ['{ not: { tags: { has: "sea" } } }', '123457'],
  ],
  'academic years': [
    ['{ publishedOn: { inAcademicYear: "2017/18" } }', '67'],
    ['{ publishedOn: { inAcademicYear: "2018/19" } }', ''],
    ['{ not: { publishedOn: { inAcademicYear: "2017/18" } } }', '12345'],
  ],
  'and, or, not': [
    ['{ or: [{ title: { eq: "Folk" } }, { pages: { lt: 100 } }] }', '27'],
    ['{ and: [{ genre: { eq: FICTION } }, { pages: { gt: 300 } }], price: { gt: 0 } }', '3'],
    ['{ and: [] }', '1234567'],
    ['{ or: [] }', ''],
    ['{ not: {} }', ''],
    ['{ or: [{}] }', '1234567'],
    ['{ not: { or: [{ price: { gt: 9 } }, { branch: { code: { eq: "S1" } } }] } }', '247'],
  ],
  relations: [
    ['{ author: { name: { eq: "Nan Shepherd" } } }', '12'],
    ['{ author: { books: { some: { genre: { eq: POETRY } } } } }', '12'],
    ['{ sequelOf: { author: { name: { contains: "Nicolson" } } } }', '6'],
    ['{ loans: { some: {} } }', '13567'],
    ['{ loans: { none: {} } }', '24'],
    ['{ loans: { some: { status: { eq: OUT } } } }', '36'],
    ['{ loans: { every: { status: { eq: RETURNED } } } }', '2457'],
    ['{ loans: { every: { finePence: { gte: 0 } } } }', '2345'],
    [
      '{ loans: { some: { member: { familyName: { eq: "Bright" } } }, none: { status: { eq: LOST } } } }',
      '56',
    ],
    ['{ not: { loans: { some: { member: { ticket: { eq: "T-001" } } } } } }', '2456'],
    ['{ companions: { some: { isbn: { eq: "978-5" } } } }', '1'],
    ['{ companionOf: { some: { isbn: { eq: "978-5" } } } }', '1'],
    ['{ reservations: { some: { place: { gt: 1 } } } }', '1'],
    ['{ branch: { regulars: { some: { ticket: { eq: "T-001" } } } } }', '35'],
    [
      '{ loans: { some: { member: { loans: { every: { book: { branch: { code: { ne: "S1" } } } } } } } } }',
      '',
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_group, rows) => {
  test.each(rows)('%s finds %s', async (where, isbns) => {
    expect(await found(where)).toBe(isbns)
  })
})

test('a whole condition may come in a variable, and another shape of it is another plan', async () => {
  const query = 'query ($w: BookWhere) { books(where: $w, orderBy: [{ isbn: ASC }]) { totalCount } }'
  const count = async (w: unknown) => (await library.data(query, { w }))['books']
  expect(await count({ pages: { gt: 400 } })).toEqual({ totalCount: 3 })
  expect(await count({ pages: { gt: 500 } })).toEqual({ totalCount: 1 })
  expect(await count({ price: { isNull: true } })).toEqual({ totalCount: 1 })
  expect(await count({ price: { isNull: false } })).toEqual({ totalCount: 6 })
  expect(
    await count({ genre: { in: ['FICTION'] }, or: [{ pages: { eq: 256 } }, { title: { eq: 'Nana' } }] }),
  ).toEqual({
    totalCount: 2,
  })
  expect(await count(null)).toEqual({ totalCount: 7 })
})

test('values never become part of the statement', async () => {
  const hostile = `'; drop table book; --`
  const { statements, data } = await library.ask(
    'query ($t: String!) { books(where: { title: { in: [$t, "$1", "\\\\"] }, note: { contains: $t } }) { totalCount } }',
    { t: hostile },
  )
  expect(data).toEqual({ books: { totalCount: 0 } })
  expect(statements[0]?.text).not.toContain('drop table')
  expect(statements[0]?.values.join()).toContain('drop table')
})
