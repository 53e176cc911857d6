import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

interface Page {
  totalCount: number
  edges: { cursor: string; node: { isbn: string } }[]
  nodes: { isbn: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const query = (
  orderBy: string,
) => `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  books(orderBy: ${orderBy}, first: $first, after: $after, last: $last, before: $before, offset: $offset) {
    totalCount edges { cursor node { isbn } } nodes { isbn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`

async function page(orderBy: string, variables: Record<string, unknown>): Promise<Page> {
  const { books } = await library.data<{ books: Page }>(query(orderBy), variables)
  return books
}

const isbns = ({ nodes }: Page) => nodes.map((node) => node.isbn.slice(4)).join('')

const orders = [
  '[{ isbn: ASC }]',
  '[{ price: ASC }]',
  '[{ price: DESC, nulls: FIRST }]',
  '[{ genre: DESC }, { branch: { name: ASC } }]',
  '[{ branch: { openedOn: DESC, nulls: FIRST } }, { pages: DESC }]',
  '[{ authorName: ASC }, { rating: DESC }]',
  '[{ cataloguedAt: DESC }]',
  '[{ isReference: ASC }, { secondGenre: ASC, nulls: FIRST }]',
  '[{ pagesPerPound: ASC }]',
  '[{ id: DESC }]',
]

describe.each(orders)('by %s', (orderBy) => {
  test('pages forward put together are the whole list', async () => {
    const whole = await page(orderBy, {})
    let after: string | null = null
    let seen = ''
    do {
      const next: Page = await page(orderBy, { first: 2, after })
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(next.edges.map((edge) => edge.node)).toEqual(next.nodes)
      expect([next.edges[0]?.cursor, next.edges.at(-1)?.cursor]).toEqual([
        next.pageInfo.startCursor,
        next.pageInfo.endCursor,
      ])
      seen += isbns(next)
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null
    } while (after)
    expect(seen).toBe(isbns(whole))
  })

  test('pages backward put together are the whole list', async () => {
    const whole = await page(orderBy, {})
    let before: string | null = null
    let seen = ''
    do {
      const previous: Page = await page(orderBy, { last: 3, before })
      expect(previous.pageInfo.hasNextPage).toBe(before !== null)
      seen = isbns(previous) + seen
      before = previous.pageInfo.hasPreviousPage ? previous.pageInfo.startCursor : null
    } while (before)
    expect(seen).toBe(isbns(whole))
  })
})

test('totalCount counts what matches, whatever the page', async () => {
  const { totalCount, nodes } = await page('[{ isbn: ASC }]', { first: 1, offset: 5 })
  expect({ totalCount, nodes }).toEqual({ totalCount: 7, nodes: [{ isbn: '978-6' }] })
})

test.each([
  [{ first: 2 }, '12', true, false],
  [{ first: 7 }, '1234567', false, false],
  [{ first: 0 }, '', true, false],
  [{ first: 2, offset: 5 }, '67', false, true],
  [{ first: 2, offset: 9 }, '', false, true],
  [{ last: 2 }, '67', false, true],
  [{ last: 2, offset: 1 }, '56', true, true],
  [{ last: 0 }, '', false, true],
  [{ offset: 0 }, '1234567', false, false],
  [{ first: null, last: null }, '1234567', false, false],
])('%o answers %s', async (variables, expected, hasNextPage, hasPreviousPage) => {
  const answer = await page('[{ isbn: ASC }]', variables)
  expect(isbns(answer)).toBe(expected)
  expect(answer.pageInfo).toMatchObject({ hasNextPage, hasPreviousPage })
  if (expected === '') expect(answer.pageInfo).toMatchObject({ startCursor: null, endCursor: null })
})

test('after and before together bound the list from both sides', async () => {
  const { edges } = await page('[{ isbn: ASC }]', {})
  const [after, before] = [edges[1]?.cursor, edges[5]?.cursor]
  expect(isbns(await page('[{ isbn: ASC }]', { after, before }))).toBe('345')
  expect(isbns(await page('[{ isbn: ASC }]', { after, before, last: 1 }))).toBe('5')
  expect(isbns(await page('[{ isbn: ASC }]', { after, before, first: 1, offset: 1 }))).toBe('4')
})

test('a cursor stays good when its row is gone', async () => {
  const { edges } = await page('[{ isbn: ASC }]', {})
  await library.database.dataSource.query(`update book set isbn = '978-20' where isbn = '978-2'`)
  const after = edges[1]?.cursor
  expect(isbns(await page('[{ isbn: ASC }]', { after, first: 1 }))).toBe('20')
  await library.database.dataSource.query(`update book set isbn = '978-2' where isbn = '978-20'`)
})

test('lists within rows have pages of their own', async () => {
  const data = await library.data(`{ authors { nodes { name books(first: 1, orderBy: [{ pages: DESC }]) {
    totalCount nodes { title } pageInfo { hasNextPage } } } } }`)
  expect(data).toEqual({
    authors: {
      nodes: [
        ['adam Nicolson', 2, 'The Seabird’s Cry', true],
        ['Émile Zola', 2, 'Germinal', true],
        ['Nan Shepherd', 2, 'The Living Mountain', true],
        ['Zoe Gilbert', 1, 'Folk', false],
      ].map(([name, totalCount, title, hasNextPage]) => ({
        name,
        books: { totalCount, nodes: [{ title }], pageInfo: { hasNextPage } },
      })),
    },
  })
})

test('a page whose rows are not looked at is still one page', async () => {
  expect(
    await library.data(
      '{ books(offset: 1) { __typename pageInfo { __typename hasPreviousPage } edges { __typename } } }',
    ),
  ).toEqual({
    books: {
      __typename: 'BookConnection',
      pageInfo: { __typename: 'PageInfo', hasPreviousPage: true },
      edges: Array.from({ length: 6 }, () => ({ __typename: 'BookEdge' })),
    },
  })
  expect(await library.data('{ books { pageInfo { hasPreviousPage } } authors { __typename } }')).toEqual({
    books: { pageInfo: { hasPreviousPage: false } },
    authors: { __typename: 'AuthorConnection' },
  })
})
