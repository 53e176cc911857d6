import { dateParts, isoDate, type IsoDate } from '../dates/iso-date.ts'
import type { AcademicYear } from './academic-year.ts'
import type { TermName } from './term-name.ts'

/** The academic year, 1 August to 31 July, that a date lies in. Source: consortium decision, as the HESA reporting year. */
export function academicYearOf(date: IsoDate): Pick<AcademicYear, 'code' | 'startsOn' | 'endsOn'> {
  const { year, month } = dateParts(date)
  return academicYearStarting(month >= 8 ? year : year - 1)
}

/** The academic year that starts on 1 August of a calendar year. */
export function academicYearStarting(year: number): Pick<AcademicYear, 'code' | 'startsOn' | 'endsOn'> {
  const code = `${year}/${String((year + 1) % 100).padStart(2, '0')}`
  return { code, startsOn: isoDate(year, 8, 1), endsOn: isoDate(year + 1, 7, 31) }
}

/** A part of an academic year, both days within it. */
export interface Term {
  readonly name: TermName
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
}

/** The three terms of the academic year starting in a calendar year. Source: consortium decision. */
export function termsOf(year: number): readonly Term[] {
  return [
    { name: 'autumn', startsOn: isoDate(year, 8, 1), endsOn: isoDate(year, 12, 31) },
    { name: 'spring', startsOn: isoDate(year + 1, 1, 1), endsOn: isoDate(year + 1, 3, 31) },
    { name: 'summer', startsOn: isoDate(year + 1, 4, 1), endsOn: isoDate(year + 1, 7, 31) },
  ]
}

/** The term that a date lies in; every date lies in one. */
export function termOf(date: IsoDate): Term {
  const { year, month } = dateParts(date)
  return termsOf(month >= 8 ? year : year - 1).find((term) => date <= term.endsOn)!
}
