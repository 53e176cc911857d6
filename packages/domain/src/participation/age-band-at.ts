import { wholeYearsBetween } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { AgeBand } from './age-band.ts'

/** The age band of a person born on a day, as of a date; none where the birth date is unknown. Source: consortium decision on pseudonymised data. */
export function ageBandAt(dateOfBirth: IsoDate | null, date: IsoDate): AgeBand | null {
  if (dateOfBirth === null) return null
  const age = wholeYearsBetween(dateOfBirth, date)
  if (age < 25) return 'under_25'
  if (age < 35) return 'from_25_to_34'
  if (age < 45) return 'from_35_to_44'
  return age < 55 ? 'from_45_to_54' : 'from_55'
}
