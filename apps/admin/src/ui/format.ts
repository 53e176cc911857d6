const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
const exactMoment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/London',
})
const whole = new Intl.NumberFormat('en-GB')

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** `2024-01-15` as `15 Jan 2024`, whatever the browser's time zone. */
export const formatDate = (date: string): string => day.format(utc(date))

/** `2024-01-15` as `Monday 15 January 2024`. */
export const formatLongDate = (date: string): string => longDay.format(utc(date)).replace(',', '')

/** An instant as the day and the hour in Britain. */
export const formatDateTime = (instant: string): string => moment.format(new Date(instant))

/** The same to the second. */
export const formatExactTime = (instant: string): string => exactMoment.format(new Date(instant))

/** `1234` as `1,234`. */
export const formatNumber = (value: number): string => whole.format(value)

/** A share between 0 and 1 as `45%`. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}%`

/** `1 day`, `2 days`; the plural takes an s unless it is given. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

/** Whole calendar months from one date to another, negative where the other is behind. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from)
  const [a, b] = [utc(from), utc(to)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months
}

/** How long it is until a date, in the largest units that say something: `2 years 3 months`, `5 months`, `12 days`. */
export function timeLeft(today: string, date: string): string {
  const days = Math.round((utc(date).getTime() - utc(today).getTime()) / 86_400_000)
  if (days === 0) return 'today'
  const months = Math.abs(monthsBetween(today, date))
  const amount = amountOf(months, Math.abs(days))
  return days < 0 ? `${amount} ago` : amount
}

function amountOf(months: number, days: number): string {
  if (months === 0) return countOf(days, 'day')
  if (months < 12) return countOf(months, 'month')
  const years = countOf(Math.floor(months / 12), 'year')
  return months % 12 ? `${years} ${countOf(months % 12, 'month')}` : years
}

/** A word of an enumeration as people write it: `INFORMATION_REQUESTED` as `Information requested`. */
export function sentenceOf(word: string): string {
  const text = word.replaceAll('_', ' ').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** Pence as pounds: `250000` as `£2,500.00`. */
export const formatPence = (pence: number): string => pounds.format(pence / 100)
