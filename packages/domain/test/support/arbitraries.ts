import * as fc from 'fast-check'
import { addDays } from '../../src/dates/arithmetic.ts'
import type { IsoDate } from '../../src/dates/iso-date.ts'
import type { Period } from '../../src/dates/period.ts'

/** Days from 2005 to 2030. */
export const anyDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 9_300 })
  .map((days) => addDays('2005-01-01', days))

/** Periods of at least a day, some of them open. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDate, fc.option(fc.integer({ min: 1, max: 2_000 })))
  .map(([validFrom, days]) => ({ validFrom, validTo: days === null ? null : addDays(validFrom, days) }))
