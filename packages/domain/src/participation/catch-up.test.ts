import { describe, expect, it } from 'vitest'
import { catchUpDays, type GuestDayFacts } from './catch-up.ts'

const today = '2024-01-15'
const missed = { number: 3, groupCode: 'DEVON-1', academicYearCode: '2023/24' }
const day = (more: Partial<GuestDayFacts> = {}): GuestDayFacts => ({
  number: 3,
  groupCode: 'DEVON-2',
  academicYearCode: '2023/24',
  heldOn: '2024-02-01',
  places: 1,
  ...more,
})

describe('a missed day', () => {
  it.each<[string, Partial<GuestDayFacts>, boolean]>([
    ['another group’s, still ahead', {}, true],
    ['another group’s, today', { heldOn: today }, true],
    ['another group’s, behind', { heldOn: '2024-01-14' }, false],
    ['the own group’s', { groupCode: 'DEVON-1' }, false],
    ['of another number', { number: 4 }, false],
    ['of another year', { academicYearCode: '2024/25' }, false],
    ['of a full group', { places: 0 }, false],
    ['of a group that is more than full', { places: -2 }, false],
  ])('is made up at a day that is %s: %s', (_, more, holds) => {
    expect(catchUpDays([missed], [day(more)], today)).toHaveLength(holds ? 1 : 0)
  })

  it('comes in its number’s order, the soonest day first', () => {
    const soon = day({ heldOn: '2024-01-20', groupCode: 'DEVON-3' })
    const second = { ...missed, number: 2 }
    const ofSecond = day({ number: 2, heldOn: '2024-03-01' })
    expect(catchUpDays([missed, second], [day(), soon, ofSecond], today)).toEqual([
      { missed: second, at: ofSecond },
      { missed, at: soon },
      { missed, at: day() },
    ])
    expect(catchUpDays([], [day()], today)).toEqual([])
  })
})
