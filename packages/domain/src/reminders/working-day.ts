import { addDays } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'

/** Days on which nobody works although it is no weekend. */
export type Holidays = ReadonlySet<IsoDate>

/** Monday to Friday, but for bank holidays. */
export function isWorkingDay(date: IsoDate, holidays: Holidays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(date)
}

/** The last of so many working days that follow a day; the day itself does not count. */
export function addWorkingDays(date: IsoDate, days: number, holidays: Holidays): IsoDate {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}
