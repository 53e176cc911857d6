import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, addYears, daysBetween, wholeYearsBetween } from './arithmetic.ts'
import { dateParts, isIsoDate } from './iso-date.ts'
import { londonDate } from './london-date.ts'
import { firstOverlap, holdsOn, periodsOverlap } from './period.ts'
import { anyDate, anyPeriod } from '../../test/support/arbitraries.ts'

describe('a date', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-04-31', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-1-1', false],
    ['2023-01-01T00:00:00Z', false],
  ])('%s exists: %s', (text, exists) => expect(isIsoDate(text)).toBe(exists))

  test('that does not exist is a bug of the caller', () => {
    expect(() => dateParts('2023-02-29')).toThrow("'2023-02-29' is not a date")
    expect(() => addDays('yesterday', 1)).toThrow(RangeError)
  })
})

describe('arithmetic', () => {
  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-09-01', 3, '2026-09-01'],
  ])('%s plus %i years is %s', (date, years, expected) => expect(addYears(date, years)).toBe(expected))

  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-15', -13, '2021-12-15'],
  ])('%s plus %i months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected))

  test.each([
    ['1980-02-29', '2005-02-27', 24],
    ['1980-02-29', '2005-02-28', 25],
    ['1980-06-15', '2005-06-14', 24],
    ['1980-06-15', '2005-06-15', 25],
  ])('somebody born on %s is on %s %s years old', (born, on, age) =>
    expect(wholeYearsBetween(born, on)).toBe(age),
  )

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  test('a month later is a real date in the next month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const later = addMonths(date, 1)
        expect(isIsoDate(later)).toBe(true)
        expect(dateParts(later).month).toBe((dateParts(date).month % 12) + 1)
      }),
    )
  })
})

describe('the London day of an instant', () => {
  test.each([
    ['2023-09-08T22:59:59Z', '2023-09-08', 'summer time, a minute before midnight'],
    ['2023-09-08T23:00:00Z', '2023-09-09', 'summer time, midnight'],
    ['2023-12-08T23:59:59Z', '2023-12-08', 'winter, a second before midnight'],
    ['2023-12-09T00:00:00Z', '2023-12-09', 'winter, midnight'],
  ])('%s is %s (%s)', (instant, day) => expect(londonDate(new Date(instant))).toBe(day))
})

describe('a period', () => {
  const until = { validFrom: '2009-04-01', validTo: '2023-04-01' }
  const since = { validFrom: '2023-04-01', validTo: null }

  test('holds on its first day and no longer on the day named as its end', () => {
    expect(holdsOn(until, '2009-03-31')).toBe(false)
    expect(holdsOn(until, '2009-04-01')).toBe(true)
    expect(holdsOn(until, '2023-03-31')).toBe(true)
    expect(holdsOn(until, '2023-04-01')).toBe(false)
    expect(holdsOn(since, '2999-01-01')).toBe(true)
  })

  test('that ends where another begins shares no day with it', () => {
    expect(periodsOverlap(until, since)).toBe(false)
    expect(periodsOverlap({ ...until, validTo: '2023-04-02' }, since)).toBe(true)
    expect(firstOverlap([since, until])).toBeNull()
  })

  test('overlaps another exactly where some day lies in both', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const laterStart = one.validFrom > other.validFrom ? one.validFrom : other.validFrom
        expect(periodsOverlap(one, other)).toBe(holdsOn(one, laterStart) && holdsOn(other, laterStart))
        expect(firstOverlap([one, other]) !== null).toBe(periodsOverlap(one, other))
      }),
    )
  })

  test('among many, an overlap is found wherever two overlap', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 6 }), (periods) => {
        const some = periods.some((one, at) =>
          periods.slice(at + 1).some((other) => periodsOverlap(one, other)),
        )
        expect(firstOverlap(periods) !== null).toBe(some)
      }),
    )
  })
})
