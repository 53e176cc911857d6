/** How long something stays after the release that first calls it deprecated, in days. */
export const windowInDays = 180

/** The day so many days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
