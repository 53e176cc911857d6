const londonHour = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
})

/** The instant at which a day begins in Britain, summer time or not: `2024-07-01` as `2024-06-30T23:00:00.000Z`. */
export function startOfDay(day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`)
  const ahead = Number(londonHour.format(midnight))
  return new Date(midnight.getTime() - ahead * 3_600_000).toISOString()
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
