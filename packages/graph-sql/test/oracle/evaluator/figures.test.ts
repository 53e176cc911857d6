import { describe, expect, test } from 'vitest'
import { exactMean, exactSum } from '../aggregate/exact.ts'
import { periodOf } from '../aggregate/period.ts'
import { answer } from './reading-room.ts'

// Visits: 1 has 5 pages, 2 and 4 have 7, 3 has none counted, 10 has 1; 1 and 2 are Zoe's, 3 and 10 adam's, 4 nobody's.
describe('the oracle reckons figures', () => {
  test('one group of everything, even of nothing', () => {
    const figures =
      '{ count sum { pages } avg { pages } stddev { pages } min { note } countDistinct { pages reader } }'
    const all = { count: 5, sum: { pages: 20 }, avg: { pages: 5 }, min: { note: '100%' } }
    expect(
      answer(
        `{ visitAggregate { count sum { pages } avg { pages } min { note } countDistinct { pages reader } } }`,
      ),
    ).toEqual({
      visitAggregate: [{ ...all, countDistinct: { pages: 3, reader: 2 } }],
    })
    expect(answer(`{ visitAggregate(where: { pages: { gt: 99 } }) ${figures} }`)).toEqual({
      visitAggregate: [
        {
          count: 0,
          sum: { pages: null },
          avg: { pages: null },
          stddev: { pages: null },
          min: { note: null },
          countDistinct: { pages: 0, reader: 0 },
        },
      ],
    })
  })

  test('groups by a related value, the missing last', () => {
    const asked =
      '{ visitAggregate(groupBy: [{ reader: { name: true } }]) { keys { reader { name } } count rate(where: { pages: { gt: 4 } }) } }'
    expect(answer(asked)).toEqual({
      visitAggregate: [
        { keys: { reader: { name: 'adam' } }, count: 2, rate: 0 },
        { keys: { reader: { name: 'Zoe' } }, count: 2, rate: 1 },
        { keys: { reader: { name: null } }, count: 1, rate: 1 },
      ],
    })
  })

  test('groups by periods, ordered by a figure, those that keep a condition', () => {
    const asked = `{ visitAggregate(groupBy: [{ on: ACADEMIC_YEAR }], having: { count: { gt: 1 } }, orderBy: [{ sum: { pages: DESC } }]) {
      keys { on } count(where: { pages: { gt: 1 } }) percentile(at: 0.25) { pages } } }`
    expect(answer(asked)).toEqual({
      visitAggregate: [
        { keys: { on: '2023-08-01' }, count: 1, percentile: { pages: 7 } },
        { keys: { on: '2022-08-01' }, count: 1, percentile: { pages: 2 } },
      ],
    })
  })

  test('figures over a nested list', () => {
    expect(answer('{ reader(name: "Zoe") { visitsAggregate { max { pages } } } }')).toEqual({
      reader: { visitsAggregate: [{ max: { pages: 7 } }] },
    })
  })

  test('sums and means as on paper, rounded once', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3)
    expect(exactSum([1e21, 1, -1e21])).toBe(1)
    expect(exactSum([1e-7, 2.5])).toBe(2.5000001)
    expect(exactMean([1, 0, 0])).toBe(1 / 3)
    expect(exactMean([])).toBeNull()
  })

  test.each([
    ['WEEK', '2024-01-14', '2024-01-08'],
    ['WEEK', '2024-01-15', '2024-01-15'],
    ['MONTH', '2024-02-29', '2024-02-01'],
    ['TERM', '2023-07-31', '2023-04-01'],
    ['TERM', '2023-12-31', '2023-08-01'],
    ['TERM', '2024-03-31', '2024-01-01'],
    ['YEAR', '2024-12-31', '2024-01-01'],
    ['ACADEMIC_YEAR', '2024-07-31', '2023-08-01'],
    ['ACADEMIC_YEAR', '2024-08-01', '2024-08-01'],
  ])('%s of %s begins on %s', (unit, date, first) => {
    expect(periodOf(unit, date)).toBe(first)
  })
})
