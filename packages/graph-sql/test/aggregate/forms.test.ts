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
    ['by what names one row', '[{ book: { isbn: true } }]', 'countDistinct { book }'],
    [
      'by what names one row, and what is said of it',
      '[{ member: { ticket: true } }, { member: { joinedOn: YEAR } }, { member: { id: true } }]',
      'countDistinct { member }',
    ],
    [
      'by what names rows, side by side',
      '[{ member: { ticket: true } }, { status: true }, { book: { title: true } }, { book: { id: true } }]',
      'countDistinct { returnedOn }',
    ],
    [
      'by what names a row that may be missing',
      '[{ book: { branch: { code: true } } }, { book: { sequelOf: { isbn: true } } }]',
      'countDistinct { book }',
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

describe('what keys lead to is joined as late as may be', () => {
  const statement = async (selection: string) =>
    (await library.ask(`{ loanAggregate${selection} }`)).statements[0]?.text ?? ''

  test('after grouping by the reference, where a key names the row', async () => {
    const text = await statement(
      '(groupBy: [{ book: { isbn: true } }, { book: { title: true } }]) { keys { book { isbn title } } count }',
    )
    expect(text).toContain('SELECT r1.book_id AS k1, count(*) AS m1 FROM loan r1 GROUP BY 1')
    expect(text).toMatch(/\) q\d+ JOIN book t\d+ ON t\d+\.id = q\d+\.k1\)/)
  })

  test('not at all for its id', async () => {
    expect(
      await statement('(groupBy: [{ book: { id: true } }]) { keys { book { id } } count }'),
    ).not.toContain('JOIN')
  })

  test('before, where a reference may be empty or the key is shared by rows', async () => {
    const [missing, shared] = [
      await statement('(groupBy: [{ book: { branch: { code: true } } }]) { count }'),
      await statement('(groupBy: [{ book: { title: true } }]) { count }'),
    ]
    expect(missing).toMatch(/SELECT t\d+\.code AS k1/)
    expect(shared).toMatch(/SELECT t\d+\.title AS k1/)
  })
})
