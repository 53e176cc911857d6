import { addDays, addMonths, daysBetween } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'

/** A stretch of service; `endsOn` is its last day, none while it lasts. */
export interface Service {
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate | null
}

const daysInCountedMonth = 30

/**
 * Whether service before a day comes to more than twelve months in total. Overlaps count once; whole months are counted
 * by the calendar, and days left over from several stretches as thirty to the month. Source: SEND Regulations 2014 reg. 49.
 */
export function exceedsTwelveMonths(services: readonly Service[], before: IsoDate): boolean {
  let months = 0
  let days = 0
  for (const { from, until } of merged(services, before)) {
    let whole = 0
    while (addMonths(from, whole + 1) <= until) whole += 1
    months += whole
    days += daysBetween(addMonths(from, whole), until)
  }
  months += Math.floor(days / daysInCountedMonth)
  return months > 12 || (months === 12 && days % daysInCountedMonth > 0)
}

/** Stretches without overlaps, each up to and without `until`. */
function merged(services: readonly Service[], before: IsoDate): { from: IsoDate; until: IsoDate }[] {
  const stretches: { from: IsoDate; until: IsoDate }[] = []
  for (const { startsOn, endsOn } of [...services].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const dayAfter = endsOn === null ? before : addDays(endsOn, 1)
    const until = dayAfter < before ? dayAfter : before
    const last = stretches.at(-1)
    if (startsOn >= until) continue
    if (last && startsOn <= last.until) last.until = until > last.until ? until : last.until
    else stretches.push({ from: startsOn, until })
  }
  return stretches
}
