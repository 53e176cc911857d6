import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
})
afterAll(() => library.close())

describe('rows are grouped', () => {
  test.each([
    ['DAY', ['2023-05-05', '2023-08-31', '2023-09-01', '2024-01-02', '2024-01-03']],
    ['WEEK', ['2023-05-01', '2023-08-28', '2024-01-01']],
    ['MONTH', ['2023-05-01', '2023-08-01', '2023-09-01', '2024-01-01']],
    ['TERM', ['2023-04-01', '2023-08-01', '2024-01-01']],
    ['YEAR', ['2023-01-01', '2024-01-01']],
    ['ACADEMIC_YEAR', ['2022-08-01', '2023-08-01']],
  ])('by %s of a date', async (unit, periods) => {
    const { loanAggregate } = await library.data(
      `query ($u: DateUnit!) { loanAggregate(groupBy: [{ borrowedOn: $u }]) { keys { borrowedOn } } }`,
      { u: unit },
    )
    expect(loanAggregate).toEqual(periods.map((borrowedOn) => ({ keys: { borrowedOn } })))
  })

  test('by two periods of one date, and by days of moments', async () => {
    expect(
      await library.data(`{ loanAggregate(groupBy: [{ borrowedOn: YEAR }, { borrowedOn: MONTH }], where: { borrowedOn: { gte: "2023-09-01" } }) {
        keys { year: borrowedOn(by: YEAR) month: borrowedOn(by: MONTH) } count }
        bookAggregate(groupBy: [{ cataloguedAt: ACADEMIC_YEAR }]) { keys { cataloguedAt } count } }`),
    ).toEqual({
      loanAggregate: [
        { keys: { year: '2023-01-01', month: '2023-09-01' }, count: 2 },
        { keys: { year: '2024-01-01', month: '2024-01-01' }, count: 2 },
      ],
      bookAggregate: [
        { keys: { cataloguedAt: '2020-08-01' }, count: 1 },
        { keys: { cataloguedAt: '2021-08-01' }, count: 1 },
        { keys: { cataloguedAt: '2022-08-01' }, count: 1 },
        { keys: { cataloguedAt: '2023-08-01' }, count: 4 },
      ],
    })
  })
})
