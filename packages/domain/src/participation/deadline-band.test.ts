import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumValues } from '../vocabulary/define-enum.ts'
import { deadlineBand, deadlineBands, timeLeft } from './deadline-band.ts'

describe('the days left', () => {
  it.each([
    [-400, 'passed'],
    [-1, 'passed'],
    [0, 'pressing'],
    [30, 'pressing'],
    [31, 'near'],
    [90, 'near'],
    [91, 'this_year'],
    [365, 'this_year'],
    [366, 'later'],
  ])('%i are %s', (daysLeft, band) => {
    expect(deadlineBand(daysLeft)).toBe(band)
  })

  it('are counted to the day', () => {
    expect(timeLeft('2024-03-01', '2024-01-15')).toEqual({ daysLeft: 46, band: 'near' })
    expect(timeLeft('2024-01-14', '2024-01-15')).toEqual({ daysLeft: -1, band: 'passed' })
  })

  it('never come to a nearer band where there are more of them', () => {
    const bands = enumValues(deadlineBands)
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 900 }), fc.nat(500), (days, more) => {
        expect(bands.indexOf(deadlineBand(days + more))).toBeGreaterThanOrEqual(
          bands.indexOf(deadlineBand(days)),
        )
      }),
    )
  })
})
