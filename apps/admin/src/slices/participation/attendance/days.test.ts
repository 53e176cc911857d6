import { describe, expect, it } from 'vitest'
import { daysOf, daysSentence, missedDays } from './days.ts'

const group = [1, 2, 3, 4, 5, 6].map((number) => ({ number, heldOn: `2023-1${number % 3}-0${number}` }))
const record = (
  number: number,
  status: 'PRESENT' | 'ABSENT' | 'AUTHORISED_ABSENCE' | 'MADE_UP_ELSEWHERE',
) => ({
  status,
  taughtDay: { number },
})

describe('the six taught days', () => {
  it('are six even where nothing is known', () => {
    expect(daysOf(undefined, []).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(daysSentence(daysOf(undefined, []))).toBe('0 days attended; 6 days not recorded')
  })

  it('are read as a sentence that names every day but those attended with the own group', () => {
    const days = daysOf(group, [
      record(1, 'PRESENT'),
      record(2, 'MADE_UP_ELSEWHERE'),
      record(3, 'ABSENT'),
      record(4, 'AUTHORISED_ABSENCE'),
      record(5, 'PRESENT'),
    ])
    expect(daysSentence(days)).toBe(
      '3 days attended; made up elsewhere on day 2; absent on day 3; on leave on day 4; 1 day not recorded',
    )
  })

  it('count as missed with or without leave, not when made up', () => {
    const days = daysOf(group, [
      record(2, 'MADE_UP_ELSEWHERE'),
      record(3, 'ABSENT'),
      record(4, 'AUTHORISED_ABSENCE'),
    ])
    expect(missedDays(days).map(({ number }) => number)).toEqual([3, 4])
  })
})
