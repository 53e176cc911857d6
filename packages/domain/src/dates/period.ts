import type { IsoDate } from './iso-date.ts'

/** A range of dates: from the first day, up to and without the day named as its end; open where none is named. */
export interface Period {
  readonly validFrom: IsoDate
  /** First day on which it no longer holds. */
  readonly validTo: IsoDate | null
}

/** Whether a period holds on a date. */
export function holdsOn(period: Period, date: IsoDate): boolean {
  return period.validFrom <= date && (period.validTo === null || date < period.validTo)
}

/** Whether two periods share a day. */
export function periodsOverlap(one: Period, other: Period): boolean {
  const startsInTime = (a: Period, b: Period) => b.validTo === null || a.validFrom < b.validTo
  return startsInTime(one, other) && startsInTime(other, one)
}

/** The first two periods of a list that share a day, or null where none do. */
export function firstOverlap<P extends Period>(periods: readonly P[]): readonly [P, P] | null {
  const sorted = [...periods].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  for (const [at, period] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next && periodsOverlap(period, next)) return [period, next]
  }
  return null
}
