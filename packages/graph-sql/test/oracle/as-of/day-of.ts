const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Moments that were looked up already: there are few, and each is asked for on many days. */
const known = new Map<string, string>()

/** The day on which a day or moment falls, by the clocks of London. */
export function dayOf(value: string): string {
  if (!value.includes('T')) return value
  const day = known.get(value) ?? london.format(new Date(value))
  known.set(value, day)
  return day
}
