import { dateParts, daysInMonth, isoDate, type IsoDate } from './iso-date.ts'

const dayInMs = 86_400_000

/** Whole days since 1970-01-01, negative before. */
function epochDay(date: IsoDate): number {
  dateParts(date)
  return new Date(`${date}T00:00:00Z`).getTime() / dayInMs
}

/** The date so many days later, earlier where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((epochDay(date) + days) * dayInMs).toISOString().slice(0, 10)
}

/** The same day so many months later, or the month's last where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The anniversary so many years later; of 29 February in a common year, 28 February. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** Days from one date to another, negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from)
}

/** Whole years from one date to another: an age. */
export function wholeYearsBetween(from: IsoDate, to: IsoDate): number {
  const years = dateParts(to).year - dateParts(from).year
  return addYears(from, years) > to ? years - 1 : years
}
