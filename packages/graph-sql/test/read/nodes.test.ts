import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

test('nodes answer in the order asked, each as its type, with null where there is none', async () => {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Book { title branch { id } } ...person } }
    fragment person on Node { ... on Author { name } }`
  const nodes = async (ids: string[]) => (await library.data(query, { ids }))['nodes']
  expect(await nodes(['bok_7', 'aut_1', 'bok_99', 'bok_7'])).toEqual([
    { __typename: 'Book', id: 'bok_7', title: 'Folk', branch: { id: 'brn_3' } },
    { __typename: 'Author', id: 'aut_1', name: 'Nan Shepherd' },
    null,
    { __typename: 'Book', id: 'bok_7', title: 'Folk', branch: { id: 'brn_3' } },
  ])
  expect(await nodes(['brn_1'])).toEqual([{ __typename: 'Branch', id: 'brn_1' }])
  expect(await nodes([])).toEqual([])
})

test('a lookup answers null where there is no such row', async () => {
  expect(
    await library.data(`{ book(isbn: "none") { id } byId: book(id: "bok_2147483647") { id } node(id: "brn_77") { id }
      byCode: branch(code: "N1") { id } byTelephone: branch(telephone: "01752 3") { code } }`),
  ).toEqual({ book: null, byId: null, node: null, byCode: { id: 'brn_1' }, byTelephone: { code: 'M1' } })
})

test('skip and include hold on fields, fragments and roots', async () => {
  const query = `query ($yes: Boolean!, $no: Boolean!) {
    book(id: "bok_1") @include(if: $yes) { title isbn @skip(if: $yes) ... @include(if: $no) { pages } ...more @skip(if: $no) }
    branch(code: "N1") @skip(if: $yes) { id } }
    fragment more on Book { genre @include(if: true) note @include(if: false) }`
  expect(await library.data(query, { yes: true, no: false })).toEqual({
    book: { title: 'The Living Mountain', genre: 'NATURAL_HISTORY' },
  })
  expect(await library.data(query, { yes: false, no: true })).toEqual({ branch: { id: 'brn_1' } })
})

test('fields of one key are merged from all places that select them', async () => {
  const query = `{ book(id: "bok_1") { author { name } ...a ... on Node { id } author { books(first: 1) { totalCount } } } book(id: "bok_1") { title } }
    fragment a on Book { author { id books(first: 1) { nodes { title } } } }`
  expect(await library.data(query)).toEqual({
    book: {
      author: {
        name: 'Nan Shepherd',
        id: 'aut_1',
        books: { nodes: [{ title: 'In the Cairngorms' }], totalCount: 2 },
      },
      id: 'bok_1',
      title: 'The Living Mountain',
    },
  })
})
