import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

const books = async (selection: string) =>
  (await library.data(`{ bookAggregate${selection} }`))['bookAggregate']

describe('rows are grouped', () => {
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
})
