import { describe, expect, it } from 'vitest'
import { refuseSize } from '../../src/load/refusal.ts'

describe('the size of a demonstration', () => {
  it.each([0.01, 1, 2.5, 100, 1000])('may be %d times', (scale) => {
    expect(refuseSize(1, scale)).toBeUndefined()
  })

  it.each([0, -1, 1000.1, Number.NaN, Number.POSITIVE_INFINITY])('may not be %d times', (scale) => {
    expect(refuseSize(1, scale)).toMatchObject({
      reason: 'BadScale',
      message: `The scale must be a number above 0 and at most 1000, for example 1; it was ${scale}.`,
    })
  })

  it.each([-1, 0.5, Number.NaN])('refuses the seed %d', (seed) => {
    expect(refuseSize(seed, 1)).toMatchObject({ reason: 'BadSeed' })
  })
})
