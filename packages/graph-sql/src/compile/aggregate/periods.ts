import type { SqlScalar } from '../scalar-json.ts'

/** First day of the period a day falls in, in SQL. Moments fall on their day in UTC. */
export function periodStart(value: SqlScalar, unit: string, academicYearStart: string): string {
  const day = value.scalar === 'instant' ? `(${value.sql} AT TIME ZONE 'UTC')::date` : value.sql
  switch (unit) {
    case 'DAY':
      return day
    case 'WEEK':
    case 'MONTH':
    case 'YEAR':
      // Of a timestamp without zone, so that the session's time zone plays no part.
      return `date_trunc('${unit.toLowerCase()}', ${day}::timestamp)::date`
    case 'ACADEMIC_YEAR':
      return academicYear(day, academicYearStart)
    case 'TERM':
      return term(day, academicYearStart)
    default:
      throw new Error(`No period ${unit}.`)
  }
}

const year = (day: string) => `extract(year FROM ${day})::integer`
/** Month and day as one number: 801 is 1 August. */
const ordinal = (day: string) => `(extract(month FROM ${day}) * 100 + extract(day FROM ${day}))`
const number = (monthAndDay: string) => Number(monthAndDay.replace('-', ''))
const asArguments = (monthAndDay: string) => monthAndDay.split('-').map(Number).join(', ')

function academicYear(day: string, start: string): string {
  const earlier = `CASE WHEN ${ordinal(day)} < ${number(start)} THEN 1 ELSE 0 END`
  return `make_date(${year(day)} - ${earlier}, ${asArguments(start)})`
}

/** Autumn from the academic year's start, spring from 1 January, summer from 1 April. */
function term(day: string, start: string): string {
  return `CASE WHEN ${ordinal(day)} >= ${number(start)} THEN make_date(${year(day)}, ${asArguments(start)})
    WHEN ${ordinal(day)} >= 401 THEN make_date(${year(day)}, 4, 1)
    ELSE make_date(${year(day)}, 1, 1) END`.replaceAll(/\s+/g, ' ')
}
