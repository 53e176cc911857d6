/** A date as the number of days since 1970-01-01: cheap to add to and compare, without any time zone. */
export type Day = number

const texts: string[] = []

/** The day as 'YYYY-MM-DD'. */
export function iso(day: Day): string {
  const known = texts[day]
  if (known !== undefined) return known
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
  texts[day] = text
  return text
}

/** The date as text, or null when there is none or it lies after `today`. */
export function isoIfPast(day: Day | undefined, today: Day): string | null {
  return day === undefined || day > today ? null : iso(day)
}

export function dayOf(text: string): Day {
  return (
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000
  )
}

/** @param month 1 to 12 */
export function dayIn(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / 86_400_000
}

/** 0 Monday to 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (day + 3) % 7
}

/** The first day on or after `from` that falls on the weekday (0 Monday to 6 Sunday). */
export function onWeekday(from: Day, weekday: number): Day {
  return from + ((weekday - weekdayOf(from) + 7) % 7)
}

/** The day itself, or the Monday after a weekend. */
export function workingDay(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday < 5 ? day : day + 7 - weekday
}

/** The day itself, or the Friday before a weekend: what offices write down. */
export function officeDay(day: Day): Day {
  return day - Math.max(0, weekdayOf(day) - 4)
}

/** An instant within office hours of the day; 08:00-15:59 UTC is the same date in London all year. */
export function instant(day: Day, minute = 0): string {
  const hour = 8 + (Math.floor(minute / 60) % 8)
  const rest = minute % 60
  return `${iso(day)}T${hour < 10 ? '0' : ''}${hour}:${rest < 10 ? '0' : ''}${rest}:00.000Z`
}

/** '2023/24' for 2023. */
export function academicYearCode(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}
