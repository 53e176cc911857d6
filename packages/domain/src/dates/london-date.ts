import type { IsoDate } from './iso-date.ts'

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that a London calendar shows at an instant, whatever the machine's own zone. */
export function londonDate(instant: Date): IsoDate {
  const parts = new Map(london.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
