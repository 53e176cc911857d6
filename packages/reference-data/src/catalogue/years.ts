import { residencies, studyModes, type AcademicYear, type FeeRate } from '@cohortium/domain'
import years from '../../data/academic-years.json' with { type: 'json' }
import holidays from '../../data/bank-holidays.json' with { type: 'json' }
import closings from '../../data/application-closing-dates.json' with { type: 'json' }
import rates from '../../data/fee-rates.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOf } from './find.ts'
import { member } from './member.ts'
import { university } from './organisations.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Academic years, 1 August to 31 July. */
export const academicYear: readonly Columns<AcademicYear>[] = numbered(years, (record) => ({
  code: record.code,
  starts_on: record.startsOn,
  ends_on: record.endsOn,
}))

/** Fees in pence; a year, mode or residency without a row has no published fee. Source: both course pages. */
export const feeRate: readonly Columns<FeeRate, 'university' | 'academic_year'>[] = numbered(
  rates,
  (record) => ({
    mode: member(studyModes, record.mode),
    residency: member(residencies, record.residency),
    amount_pence: record.amountPence,
    source: cite(record.source),
    university_id: idOf(university, record.university),
    academic_year_id: idOf(academicYear, record.academicYear),
    version: 1,
  }),
)

/** Published closing dates (the last day included), for whoever makes a university's cohort of that year. */
export const applicationClosingDates = closings.map((record) => ({
  university_id: idOf(university, record.university),
  academic_year_id: idOf(academicYear, record.academicYear),
  applications_close_on: record.closesOn,
  source: cite(record.source),
}))

/** Bank holidays of England and Wales; beyond the last of their years only weekends are known not to be working days. */
export const bankHolidays: ReadonlySet<string> = new Set(holidays.flatMap(({ days }) => days))
