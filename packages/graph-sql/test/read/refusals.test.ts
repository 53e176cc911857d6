import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

const deep = (levels: number) => `${'{ not: '.repeat(levels)}{}${' }'.repeat(levels)}`
const many = (count: number) => `[${Array.from({ length: count }, () => '"x"').join(' ')}]`

const cases: readonly (readonly [what: string, query: string, argument: string, message: RegExp])[] = [
  [
    'a negative first',
    '{ books(first: -1) { totalCount nodes { id } } }',
    'first',
    /-1 is not from 0 to 1,000/,
  ],
  ['a negative first where only the count is asked', '{ books(first: -1) { totalCount } }', 'first', /-1/],
  [
    'a made-up cursor where only the count is asked',
    '{ books(after: "x") { totalCount } }',
    'after',
    /no cursor/,
  ],
  ['an oversized first', '{ books(first: 99999999) { nodes { id } } }', 'first', /not from 0 to 1,000/],
  ['an oversized last', '{ books(last: 1001) { nodes { id } } }', 'last', /1001/],
  ['first with last', '{ books(first: 1, last: 1) { nodes { id } } }', 'last', /cannot be given together/],
  ['a negative offset', '{ books(offset: -5) { nodes { id } } }', 'offset', /-5/],
  ['a nested negative first', '{ authors { nodes { books(first: -1) { nodes { id } } } } }', 'first', /-1/],
  [
    'the character U+0000',
    '{ books(where: { title: { eq: "a\\u0000" } }) { totalCount } }',
    'where.title.eq',
    /U\+0000/,
  ],
  [
    'U+0000 in a list',
    '{ books(where: { title: { in: ["b", "\\u0000"] } }) { totalCount } }',
    'where.title.in[1]',
    /U\+0000/,
  ],
  ['U+0000 in a lookup', '{ book(isbn: "\\u0000") { id } }', 'isbn', /U\+0000/],
  [
    'a made-up cursor',
    '{ books(after: "bm8gY3Vyc29yIG9mIG91cnM") { nodes { id } } }',
    'after',
    /no cursor of this list/,
  ],
  ['an empty cursor', '{ books(before: "") { nodes { id } } }', 'before', /no cursor/],
  ['a malformed id', '{ book(id: "7") { id } }', 'id', /"7" is no id of type Book: those look like "bok_1"/],
  ['an id of another type', '{ book(id: "brn_1") { id } }', 'id', /no id of type Book/],
  ['an id beyond the numbers', '{ book(id: "bok_2147483648") { id } }', 'id', /no id of type Book/],
  [
    'an id of another type in a condition',
    '{ books(where: { branch: { id: { in: ["brn_1", "bok_1"] } } }) { totalCount } }',
    'where.branch.id.in[1]',
    /no id of type Branch/,
  ],
  ['an unknown id', '{ node(id: "xyz_1") { id } }', 'id', /no id of this graph/],
  ['an id of what is hidden', '{ node(id: "mdt_1") { id } }', 'id', /no id of this graph/],
  ['an unknown id among ids', '{ nodes(ids: ["bok_1", "bok_x"]) { id } }', 'ids[1]', /no id of this graph/],
  ['a lookup by nothing', '{ book { id } }', 'id', /exactly one of id or isbn; given: none/],
  ['a lookup by null', '{ book(id: null) { id } }', 'id', /given: none/],
  ['a lookup by two keys', '{ branch(id: "brn_1", code: "N1") { id } }', 'code', /given: id and code/],
  [
    'a key of no field',
    '{ books(orderBy: [{}]) { nodes { id } } }',
    'orderBy[0]',
    /exactly one field, and here is none/,
  ],
  [
    'a key of two fields',
    '{ books(orderBy: [{ id: ASC }, { title: ASC, isbn: ASC }]) { nodes { id } } }',
    'orderBy[1]',
    /title and isbn/,
  ],
  [
    'a key of no field within',
    '{ books(orderBy: [{ branch: { nulls: FIRST } }]) { nodes { id } } }',
    'orderBy[0].branch',
    /none/,
  ],
  [
    'nulls beside a relation',
    '{ books(orderBy: [{ branch: { name: ASC }, nulls: FIRST }]) { nodes { id } } }',
    'orderBy[0].nulls',
    /beside ASC or DESC/,
  ],
  [
    'a key too deep',
    `{ books(orderBy: [${'{ sequelOf: '.repeat(9)}{ id: ASC }${' }'.repeat(9)}]) { nodes { id } } }`,
    'orderBy[0]',
    /deeper than 8/,
  ],
  [
    'conditions too deep',
    `{ books(where: ${deep(50)}) { totalCount } }`,
    `where${'.not'.repeat(13)}`,
    /nested deeper than 12/,
  ],
  [
    'too many values',
    `{ books(where: { title: { in: ${many(5001)} } }) { totalCount } }`,
    'where.title.in',
    /5001 values/,
  ],
  [
    'too many members',
    `{ books(where: { or: [${'{} '.repeat(201)}] }) { totalCount } }`,
    'where.or',
    /201 members/,
  ],
  ['too many ids', `{ nodes(ids: ${many(1001)}) { id } }`, 'ids', /1001 ids/],
  [
    'no academic year',
    '{ books(where: { publishedOn: { inAcademicYear: "2023/25" } }) { totalCount } }',
    'where.publishedOn.inAcademicYear',
    /write it like "2023\/24"/,
  ],
]

test.each(cases)('%s is refused by name, without SQL', async (_what, query, argument, message) => {
  const { errors, statements } = await library.ask(query)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
  expect(errors[0]?.extensions?.['path']).toEqual(expect.arrayContaining([expect.any(String)]))
  expect(statements).toEqual([])
})

test.each([
  ['{ books(where: { publishedOn: { eq: "2023-02-29" } }) { totalCount } }', /not a day of the calendar/],
  ['{ books(where: { publishedOn: { eq: "15/01/2024" } }) { totalCount } }', /YYYY-MM-DD/],
  ['{ books(where: { cataloguedAt: { gt: "2024-01-15" } }) { totalCount } }', /not a moment/],
  ['{ books(where: { cataloguedAt: { gt: "2024-01-15T25:00:00Z" } }) { totalCount } }', /not a moment/],
])('%s is refused with what to write instead', async (query, message) => {
  const { errors, statements } = await library.ask(query)
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(statements).toEqual([])
})

test('a date in a variable is refused likewise', async () => {
  const { errors } = await library.ask(
    'query ($d: Date!) { books(where: { publishedOn: { eq: $d } }) { totalCount } }',
    { d: '2023-02-29' },
  )
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(/not a day/),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('a cursor of one order is refused in another, and one letter changed refuses it', async () => {
  const { books } = await library.data<{ books: { pageInfo: { endCursor: string } } }>(
    '{ books(first: 1, orderBy: [{ isbn: ASC }]) { pageInfo { endCursor } } }',
  )
  const cursor = books.pageInfo.endCursor
  const after = (orderBy: string, text: string) =>
    library.ask(`query ($c: String) { books(first: 1, orderBy: ${orderBy}, after: $c) { nodes { isbn } } }`, {
      c: text,
    })
  expect((await after('[{ isbn: ASC }]', cursor)).data).toEqual({ books: { nodes: [{ isbn: '978-2' }] } })
  const changed = cursor.slice(0, -1) + (cursor.endsWith('A') ? 'B' : 'A')
  for (const [orderBy, text] of [
    ['[{ isbn: DESC }]', cursor],
    ['[{ title: ASC }]', cursor],
    ['[{ isbn: ASC }]', changed],
  ] as const)
    expect((await after(orderBy, text)).errors[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    })
})
