import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

const books = async (selection: string) =>
  (await library.data(`{ bookAggregate${selection} }`))['bookAggregate']

/** Genres of the groups that are answered, in their order. */
const groups = async (rest: string) =>
  JSON.stringify(await books(`(groupBy: [{ genre: true }], ${rest}) { keys { genre } }`))
    .match(/[A-Z_]{3,}/g)
    ?.join()

test('groups that meet a condition, in the order of a figure', async () => {
  expect(
    await books(
      `(groupBy: [{ author: { name: true } }], having: { count: { gt: 1 } }, orderBy: [{ avg: { pages: DESC } }]) { keys { author { name } } avg { pages } }`,
    ),
  ).toEqual([
    { keys: { author: { name: 'Émile Zola' } }, avg: { pages: 530.5 } },
    { keys: { author: { name: 'adam Nicolson' } }, avg: { pages: 403.5 } },
    { keys: { author: { name: 'Nan Shepherd' } }, avg: { pages: 90 } },
  ])
})

test.each([
  ['[{ count: DESC }, { keys: { genre: DESC } }]', 'FICTION,NATURAL_HISTORY,TRAVEL,POETRY'],
  ['[{ sum: { price: ASC }, nulls: FIRST }]', 'POETRY,TRAVEL,FICTION,NATURAL_HISTORY'],
  ['[{ sum: { price: ASC, nulls: LAST } }]', 'TRAVEL,FICTION,NATURAL_HISTORY,POETRY'],
  ['[{ countDistinct: { author: { id: DESC } } }]', 'FICTION,NATURAL_HISTORY,POETRY,TRAVEL'],
  ['[{ max: { publishedOn: DESC, nulls: FIRST } }]', 'TRAVEL,FICTION,NATURAL_HISTORY,POETRY'],
])('ordered by %s', async (orderBy, expected) => {
  expect(await groups(`orderBy: ${orderBy}`)).toBe(expected)
})

test.each([
  ['{ not: { sum: { price: { gt: 12.5 } } } }', 'POETRY,TRAVEL'],
  [
    '{ or: [{ min: { publishedOn: { inAcademicYear: "1879/80" } } }, { countDistinct: { branch: { eq: 0 } } }] }',
    'FICTION',
  ],
  ['{ max: { genre: { eq: POETRY } } }', 'POETRY'],
  ['{ and: [{ count: { gte: 1 } }, { stddev: { pages: { isNull: true } } }] }', 'POETRY,TRAVEL'],
])('those of which %s holds', async (having, expected) => {
  expect(await groups(`having: ${having}`)).toBe(expected)
})
