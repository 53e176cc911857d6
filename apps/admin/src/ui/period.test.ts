import { describe, expect, it } from 'vitest'
import { holdsOn, periodText } from './period.ts'

describe('a range of days', () => {
  it('names its last day, not the first day after it', () => {
    expect(periodText('2009-01-01', '2023-04-01')).toBe('1 Jan 2009 to 31 Mar 2023')
  })

  it('has no end where none is known', () => {
    expect(periodText('2009-08-01', null)).toBe('since 1 Aug 2009')
  })

  it('holds its first day, but not the first day after it', () => {
    expect(holdsOn('2009-01-01', '2009-01-01', '2023-04-01')).toBe(true)
    expect(holdsOn('2023-03-31', '2009-01-01', '2023-04-01')).toBe(true)
    expect(holdsOn('2023-04-01', '2009-01-01', '2023-04-01')).toBe(false)
    expect(holdsOn('2008-12-31', '2009-01-01', null)).toBe(false)
  })
})
