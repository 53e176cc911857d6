import { describe, expect, test } from 'vitest'
import { answer, visits } from './reading-room.ts'

const orders: readonly (readonly [meaning: string, given: string, found: readonly number[]])[] = [
  ['by id where nothing else is said, as numbers', '', [1, 2, 3, 4, 10]],
  ['missing last, going up, ties by id', 'orderBy: [{ pages: ASC }]', [10, 1, 2, 4, 3]],
  ['missing last, going down, ties by id', 'orderBy: [{ pages: DESC }]', [2, 4, 1, 10, 3]],
  ['missing first when asked', 'orderBy: [{ pages: DESC, nulls: FIRST }]', [3, 2, 4, 1, 10]],
  ['text as the language has it', 'orderBy: [{ note: ASC }]', [4, 2, 1, 10, 3]],
  [
    'along a relation, then by the next',
    'orderBy: [{ reader: { name: ASC } }, { pages: DESC }]',
    [10, 3, 2, 1, 4],
  ],
]

const pages: readonly (readonly [
  given: string,
  found: readonly number[],
  next: boolean,
  previous: boolean,
])[] = [
  ['first: 2', [1, 2], true, false],
  ['first: 0', [], true, false],
  ['first: 5', [1, 2, 3, 4, 10], false, false],
  ['first: 2, offset: 3', [4, 10], false, true],
  ['last: 2', [4, 10], false, true],
  ['last: 2, offset: 1', [3, 4], true, true],
  ['last: 9', [1, 2, 3, 4, 10], false, false],
  ['first: 2, after: "2"', [3, 4], true, true],
  ['last: 1, before: "4"', [3], true, true],
  ['first: 9, after: "1", before: "4"', [2, 3], false, true],
  ['first: 2, after: "3", where: { pages: { eq: 7 } }', [4], false, true],
]

describe('the oracle orders and cuts lists', () => {
  test.each(orders)('%s: %s', (_meaning, given, found) => {
    expect(visits([given, 'first: 9'].join(' '))).toEqual(found)
  })

  test.each(pages)('%s', (given, found, hasNextPage, hasPreviousPage) => {
    const asked = `{ visits(${given}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
    const cursor = (at: number): string | null => found.at(at)?.toString() ?? null
    const pageInfo = { hasNextPage, hasPreviousPage, startCursor: cursor(0), endCursor: cursor(-1) }
    const nodes = found.map((id) => ({ id: `vst_${id}` }))
    expect(answer(asked)).toEqual({ visits: { nodes, pageInfo } })
  })

  test('totalCount counts what matches, whatever the page', () => {
    const asked = '{ visits(where: { pages: { eq: 7 } }, first: 1, after: "4") { totalCount nodes { id } } }'
    expect(answer(asked)).toEqual({ visits: { totalCount: 2, nodes: [] } })
  })
})
