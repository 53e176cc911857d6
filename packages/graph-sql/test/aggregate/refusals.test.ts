import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

test.each([
  ['(groupBy: [{ genre: true }]) { keys { title } }', 'by', /title is not grouped by/],
  ['{ keys { author { name } } }', 'by', /author.name is not grouped by/],
  [
    '(groupBy: [{ publishedOn: YEAR }]) { keys { publishedOn(by: DAY) } }',
    'by',
    /DAY of publishedOn is not grouped by/,
  ],
  [
    '(groupBy: [{ publishedOn: YEAR }, { publishedOn: DAY }]) { keys { publishedOn } }',
    'by',
    /several periods: YEAR, DAY/,
  ],
  ['(groupBy: [{}]) { count }', 'groupBy[0]', /exactly one field/],
  ['(groupBy: [{ genre: true, title: true }]) { count }', 'groupBy[0]', /genre and title/],
  ['(groupBy: [{ genre: false }]) { count }', 'groupBy[0].genre', /with `true`/],
  ['(orderBy: [{ sum: { title: ASC } }]) { count }', 'orderBy[0]', /title has no sum/],
  ['(orderBy: [{ max: { author: { name: ASC } } }]) { count }', 'orderBy[0]', /author.name has no max/],
  ['(orderBy: [{ keys: { title: ASC } }]) { count }', 'orderBy[0]', /title is not grouped by/],
  ['(orderBy: [{ countDistinct: { author: { name: ASC } } }]) { count }', 'orderBy[0]', /only own fields/],
  ['(first: 10001) { count }', 'first', /10001 is not from 0 to 10,000/],
  ['{ percentile(at: 1.5) { pages } }', 'at', /no share/],
  ['{ percentile(at: 7) { __typename } }', 'at', /no share/],
])('%s is refused by name, without SQL', async (selection, argument, message) => {
  const { errors, statements } = await library.ask(`{ bookAggregate${selection} }`)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
  expect(statements).toEqual([])
})

test('the statement’s text is byte for byte what graphql-js makes of it', async () => {
  const query = `{ bookAggregate(groupBy: [{ genre: true }, { publishedOn: TERM }]) { __typename keys { genre publishedOn }
    count avg { pages price rating pagesPerPound } stddev { pages } max { title note rating publishedOn cataloguedAt isbn } rate(where: { price: { gt: 9 } }) } }`
  expect(await library.text(query)).toBe(JSON.stringify(await library.data(query)))
})
