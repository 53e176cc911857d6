import { describe, expect, test } from 'vitest'
import { visits } from './reading-room.ts'

// Visits: 1 has 5 pages, 2 and 4 have 7, 3 has none counted, 10 has 1; 4 is nobody's, 3 and 10 are adam's.
const cases: readonly (readonly [meaning: string, where: string, found: readonly number[]])[] = [
  ['equals', '{ pages: { eq: 7 } }', [2, 4]],
  ['a missing value differs from everything', '{ pages: { ne: 7 } }', [1, 3, 10]],
  ['a missing value is neither before nor after', '{ pages: { lte: 7 } }', [1, 2, 4, 10]],
  ['nor is it in the opposite', '{ pages: { gt: 7 } }', []],
  ['not is true exactly where its content is false', '{ not: { pages: { lte: 5 } } }', [2, 3, 4]],
  ['missing is asked for by isNull', '{ pages: { isNull: true } }', [3]],
  ['present is asked for by isNull', '{ pages: { isNull: false } }', [1, 2, 4, 10]],
  ['several operators all hold', '{ pages: { gt: 1, lte: 5 } }', [1]],
  ['a null operand is not asked', '{ pages: { eq: null, gt: 5 } }', [2, 4]],
  ['text equals exactly, accents and case', '{ note: { eq: "emile" } }', []],
  ['among none is nothing', '{ note: { in: [] } }', []],
  ['outside of none is everything', '{ note: { notIn: [] } }', [1, 2, 3, 4, 10]],
  ['outside of a list holds for missing', '{ note: { notIn: ["emil", "Zebra"] } }', [1, 3, 4]],
  ['text is compared by language', '{ note: { lt: "Émile" } }', [2, 4]],
  ['a percent sign means itself', '{ note: { contains: "%" } }', [4]],
  ['case can be left out of account', '{ note: { startsWithInsensitive: "éM" } }', [1]],
  ['words are found whatever the accents', '{ reader: { search: "ADÀM" } }', [3, 10]],
  ['only the last word may go on', '{ reader: { search: "ad adam" } }', []],
  ['no words are found everywhere', '{ reader: { search: "–" } }', [1, 2, 3, 4, 10]],
  ['a year begins on 1 August', '{ on: { inAcademicYear: "2023/24" } }', [2, 3]],
  ['a list holds a word', '{ words: { has: "b" } }', [1, 4]],
  ['a list holds one of several', '{ words: { hasAny: ["c", "a"] } }', [1, 10]],
  ['a list holds all of none unless missing', '{ words: { hasAll: [] } }', [1, 2, 4, 10]],
  ['a list is empty', '{ words: { isEmpty: true } }', [2]],
  ['all of none holds', '{ and: [] }', [1, 2, 3, 4, 10]],
  ['any of none does not', '{ or: [] }', []],
  ['either holds', '{ or: [{ pages: { eq: 5 } }, { note: { isNull: true } }] }', [1, 3]],
  ['both hold', '{ and: [{ pages: { eq: 7 } }, { note: { contains: "e" } }] }', [2]],
  ['the related row', '{ reader: { name: { eq: "Zoe" } } }', [1, 2]],
  ['no related row counts as missing', '{ reader: { name: { ne: "Zoe" } } }', [3, 4, 10]],
  ['no related row is asked for by its id', '{ reader: { id: { isNull: true } } }', [4]],
  ['some row of a list', '{ reader: { visits: { some: { pages: { eq: 1 } } } } }', [3, 10]],
  [
    'every row of a list, a missing value failing',
    '{ reader: { visits: { every: { pages: { lte: 9 } } } } }',
    [1, 2, 4],
  ],
  ['no row of a list', '{ reader: { visits: { none: { pages: { eq: 5 } } } } }', [3, 4, 10]],
  ['a list with any row at all', '{ reader: { visits: { some: {} } } }', [1, 2, 3, 10]],
  ['quantifiers together', '{ reader: { visits: { some: {}, none: { pages: { eq: 1 } } } } }', [1, 2]],
]

describe('the oracle judges conditions', () => {
  test.each(cases)('%s: %s', (_meaning, where, found) => {
    expect(visits(`where: ${where}`)).toEqual(found)
  })
})
