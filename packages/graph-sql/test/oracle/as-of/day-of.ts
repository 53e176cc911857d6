const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day on which a day or moment falls, by the clocks of London. */
export function dayOf(value: string): string {
  return value.includes('T') ? london.format(new Date(value)) : value
}
