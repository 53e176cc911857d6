import years from '../../data/academic-years.json' with { type: 'json' }
import closings from '../../data/application-closing-dates.json' with { type: 'json' }
import rates from '../../data/fee-rates.json' with { type: 'json' }
import { idOf } from './find.ts'
import { university } from './organisations.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Academic years, 1 August to 31 July. */
export const academicYear = numbered(years, (record) => ({
  code: record.code,
  starts_on: record.startsOn,
  ends_on: record.endsOn,
}))

/** Fees in pence; a year, mode or residency without a row has no published fee. Source: both course pages. */
export const feeRate = numbered(rates, (record) => ({
  mode: record.mode,
  residency: record.residency,
  amount_pence: record.amountPence,
  source: cite(record.source),
  university_id: idOf(university, record.university),
  academic_year_id: idOf(academicYear, record.academicYear),
}))

/** Published closing dates (the last day included), for whoever makes a university's cohort of that year. */
export const applicationClosingDates = closings.map((record) => ({
  university_id: idOf(university, record.university),
  academic_year_id: idOf(academicYear, record.academicYear),
  applications_close_on: record.closesOn,
  source: cite(record.source),
}))
