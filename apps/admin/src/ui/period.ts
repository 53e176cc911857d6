import { formatDate } from './format.ts'

const dayBefore = (date: string): string =>
  new Date(new Date(`${date}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10)

/**
 * A range of days in words: `1 Jan 2009 to 31 Mar 2023`, `since 1 Aug 2009`.
 * @param from first day, YYYY-MM-DD
 * @param before first day after the range; none while it has no end
 */
export function periodText(from: string, before: string | null | undefined): string {
  return before ? `${formatDate(from)} to ${formatDate(dayBefore(before))}` : `since ${formatDate(from)}`
}

/** Whether a day lies in the range. */
export const holdsOn = (day: string, from: string, before: string | null | undefined): boolean =>
  from <= day && (!before || day < before)
