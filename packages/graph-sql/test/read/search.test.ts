import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

/** Last figures of the ISBNs found, in order. */
async function found(where: string): Promise<string> {
  const { books } = await library.data<{ books: { nodes: { isbn: string }[] } }>(
    `{ books(where: ${where}, orderBy: [{ isbn: ASC }]) { totalCount nodes { isbn } } }`,
  )
  return books.nodes.map((book) => book.isbn.slice(4)).join('')
}

// Books are searched by title, note and the author's name.
const cases: readonly (readonly [meaning: string, where: string, isbns: string])[] = [
  ['a word', '{ search: "mountain" }', '1'],
  ['the beginning of the last word', '{ search: "living mount" }', '1'],
  ['not the beginning of any other', '{ search: "liv mountain" }', ''],
  ['not the middle of a word', '{ search: "ountain" }', ''],
  ['words in any order', '{ search: "Mountain the" }', '1'],
  ['only rows that hold all of them', '{ search: "the cry" }', '6'],
  ['words of a table besides its own', '{ search: "nicolson" }', '56'],
  ['not words that lie in two tables', '{ search: "germinal zola" }', ''],
  ['whatever the capitals', '{ search: "SEA ROOM" }', '5'],
  ['whatever the accents', '{ search: "emile zola" }', '34'],
  ['accents that the text has not', '{ search: "nàna" }', '4'],
  ['whatever the apostrophes', '{ search: "seabirds cry" }', '6'],
  ['an apostrophe of the other kind', `{ search: "Seabird's" }`, '6'],
  ['whatever the punctuation', '{ search: "«sea-room», (under)" }', '5'],
  ['figures', '{ search: "100" }', '5'],
  ['no operators', '{ search: "sea | folk" }', ''],
  ['every row where there is no word', '{ search: "" }', '1234567'],
  ['every row where there is only punctuation', '{ search: " -&|!:*\' " }', '1234567'],
  ['every row where nothing is asked', '{ search: null }', '1234567'],
  ['all but', '{ not: { search: "the" } }', '3457'],
  ['either', '{ or: [{ search: "nana" }, { search: "folk" }] }', '47'],
  ['with other conditions', '{ search: "zola", pages: { gt: 500 } }', '3'],
  ['a related row', '{ author: { search: "zol" } }', '34'],
  ['a related row that may be missing', '{ branch: { search: "north" } }', '12'],
  ['a related row that is missing', '{ not: { branch: { search: "north" } } }', '34567'],
  ['rows of a list', '{ loans: { some: { member: { search: "okaf" } } } }', '137'],
  ['a row with missing texts', '{ branch: { search: "mobile van 01752" } }', '7'],
]

describe('search finds', () => {
  test.each(cases)('%s', async (_meaning, where, isbns) => {
    expect(await found(where)).toBe(isbns)
  })

  test('by a variable, of which an empty one has a plan of its own', async () => {
    const query = 'query ($s: String) { books(where: { search: $s }) { totalCount } }'
    const count = async (s: string | null) => (await library.data(query, { s }))['books']
    expect(await count('zola')).toEqual({ totalCount: 2 })
    expect(await count('emile zola')).toEqual({ totalCount: 2 })
    expect(await count('nana emile zola')).toEqual({ totalCount: 0 })
    expect(await count('shepherd')).toEqual({ totalCount: 2 })
    expect(await count('')).toEqual({ totalCount: 7 })
    expect(await count(null)).toEqual({ totalCount: 7 })
  })
})

test('words longer than any index holds are looked at as far as 100 letters', async () => {
  const long = 'a'.repeat(5_000)
  await library.database.dataSource.query(`update book set note = $1 where id = 2`, [`x ${long}`])
  expect(await found(`{ search: "${'a'.repeat(99)}" }`)).toBe('2')
  expect(await found(`{ search: "${'a'.repeat(200)}" }`)).toBe('2')
  expect(await found(`{ search: "${'a'.repeat(99)}b" }`)).toBe('')
})

test('more than 20 words are refused before any SQL', async () => {
  const { errors, statements } = await library.ask(
    `{ books(where: { search: "${'word '.repeat(21)}" }) { totalCount } }`,
  )
  expect(errors[0]).toMatchObject({
    message: 'books(where.search): 21 words are more than 20.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'where.search' },
  })
  expect(statements).toEqual([])
})

test('types that declare nothing to search take no search', async () => {
  const { errors } = await library.ask('{ loans(where: { search: "x" }) { totalCount } }')
  expect(errors[0]?.message).toContain('"search" is not defined by type "LoanWhere"')
})

describe('on large tables the index is used', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client({ connectionString: library.database.url })
    await client.connect()
    await client.query(`
      insert into author (id, name) select 100 + n, 'writer ' || md5(n::text) from generate_series(1, 10000) n;
      insert into book (id, isbn, title, genre, pages, author_id)
        select 100 + n, 'x' || n, 'volume ' || md5(n::text), 'travel', 1, 100 + n from generate_series(1, 10000) n;
      analyze author, book`)
  })
  afterAll(() => client.end())

  const one = `volume c4ca42`
  test.each([
    [
      'the own table',
      ['author_name'],
      '{ authors(where: { search: "writer c4ca4238" }) { totalCount nodes { name } } }',
    ],
    [
      'several tables',
      ['book_title_note', 'author_name'],
      `{ books(where: { search: "${one}" }, first: 5) { totalCount nodes { title } } }`,
    ],
    [
      'a related row',
      ['author_name'],
      '{ books(where: { author: { search: "c4ca4238" } }) { nodes { title } } }',
    ],
  ])('of %s', async (_which, indexes, document) => {
    const { statements } = await library.ask(document)
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${statements[0]?.text}`, [
      ...(statements[0]?.values ?? []),
    ])
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    for (const index of indexes) expect(plan).toContain(`Bitmap Index Scan on ${index}_search`)
    // Words of a row are never taken apart while reading.
    expect(plan).not.toMatch(/Filter: .*search_words/)
  })
})
