import { describe, expect, it } from 'vitest'
import { isDay, startOfDay } from './london-day.ts'

describe('a day in Britain', () => {
  it.each([
    ['2024-01-15', '2024-01-15T00:00:00.000Z'],
    ['2024-07-01', '2024-06-30T23:00:00.000Z'],
    // The clocks change in the night that follows midnight.
    ['2024-03-31', '2024-03-31T00:00:00.000Z'],
    ['2024-04-01', '2024-03-31T23:00:00.000Z'],
    ['2024-10-27', '2024-10-26T23:00:00.000Z'],
    ['2024-10-28', '2024-10-28T00:00:00.000Z'],
  ])('%s begins at %s', (day, instant) => expect(startOfDay(day)).toBe(instant))

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['yesterday', false],
    ['', false],
  ])('“%s” is one: %s', (text, is) => expect(isDay(text)).toBe(is))
})
