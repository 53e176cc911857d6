import { describe, expect, it } from 'vitest'
import { refuseSize } from '../../src/load/refusal.ts'

const bounds = { smallest: 0.05, largest: 1000 }

describe('the size of a demonstration', () => {
  it.each([0.05, 1, 2.5, 100, 1000])('may be %d times', (scale) => {
    expect(refuseSize(1, scale, bounds)).toBeUndefined()
  })

  it.each([0, -1, 1000.1, Number.NaN, Number.POSITIVE_INFINITY])('may not be %d times', (scale) => {
    expect(refuseSize(1, scale, bounds)).toMatchObject({
      reason: 'BadScale',
      message: `The scale must be a number from 0.05 to 1000, for example 1; it was ${scale}.`,
    })
  })

  it.each([-1, 0.5, Number.NaN])('refuses the seed %d', (seed) => {
    expect(refuseSize(seed, 1, bounds)).toMatchObject({ reason: 'BadSeed' })
  })
})
