import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

describe('however the statement goes about it, the figures are the same', () => {
  const figures = `count out: count(where: { status: { eq: OUT } }) rate(where: { status: { eq: RETURNED } })
    sum { finePence } avg { finePence } min { borrowedOn } max { returnedOn finePence }
    early: avg(where: { borrowedOn: { lt: "2023-10-01" } }) { finePence }`
  // A standard deviation has no parts, so its presence makes one pass over the rows; a distinct count alone does not.
  test.each([
    [
      'by what one reference leads to',
      '[{ book: { author: { name: true } } }, { book: { genre: true } }]',
      'countDistinct { book } some: countDistinct(where: { finePence: { gt: 0 } }) { book }',
    ],
    [
      'by keys and what is counted',
      '[{ book: { genre: true } }, { status: true }]',
      'countDistinct { member } some: countDistinct(where: { finePence: { gt: 0 } }) { member }',
    ],
    [
      'by nothing',
      '[]',
      'countDistinct { member } none: countDistinct(where: { finePence: { gt: 9999 } }) { member }',
    ],
    [
      'by a reference that may be missing',
      '[{ member: { branch: { name: true } } }]',
      'countDistinct { member }',
    ],
    [
      'by a date and the book',
      '[{ borrowedOn: YEAR }, { book: { title: true } }]',
      'countDistinct { borrowedOn }',
    ],
  ])('%s', async (_what, groupBy, distinct) => {
    const ask = (more: string) =>
      library.ask(`{ loanAggregate(groupBy: ${groupBy}) { ${figures} ${distinct} ${more} } }`)
    const [parted, whole] = [await ask(''), await ask('stddev { finePence }')]
    const groups = whole.data?.['loanAggregate']
    if (!Array.isArray(groups)) throw new Error('no groups')
    expect(groups.length).toBeGreaterThan(0)
    expect(parted.data).toEqual({ loanAggregate: groups.map(({ stddev: _stddev, ...rest }) => rest) })
    expect([
      parted.statements[0]?.text.includes('count(DISTINCT'),
      whole.statements[0]?.text.includes('count(DISTINCT'),
    ]).toEqual([false, true])
  })
})
