import { localities } from './places.ts'

export const firstYear = 2010
/** The cohort that is mid-way on the demonstration's day. */
export const currentYear = 2023
/** The last cohort that may begin before the scheme closes; it still takes applications and has no participants. */
export const finalYear = 2024

/** Participants of each cohort year from 2010/11 on at scale 1; 2,000 in all. Source: S2 (over 1,500 awards since 2010). */
const participantsByYear = [90, 110, 125, 135, 140, 150, 150, 155, 160, 160, 150, 155, 160, 160] as const

/** Participants by year and authority. */
export type Counts = ReadonlyMap<string, number>

/** The whole is exact, its parts are rounded by largest remainder. */
export function participantCounts(scale: number): Counts {
  const cells = participantsByYear.flatMap((count, index) =>
    localities.map(({ authority, weight }) => ({
      key: cellKey(firstYear + index, authority),
      exact: count * scale * weight,
    })),
  )
  const counts = new Map(cells.map(({ key, exact }) => [key, Math.floor(exact)]))
  const missing = participantTotal(scale) - [...counts.values()].reduce((sum, count) => sum + count, 0)
  const byRemainder = [...cells].sort(
    (one, other) => (other.exact % 1) - (one.exact % 1) || (one.key < other.key ? -1 : 1),
  )
  for (const { key } of byRemainder.slice(0, missing)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

export function participantTotal(scale: number): number {
  return Math.round(2_000 * scale)
}

export function cellKey(year: number, authorityCode: string): string {
  return `${year} ${authorityCode}`
}

/** Most participants whom the authority has in one year. */
export function peakOf(counts: Counts, authorityCode: string): number {
  return Math.max(
    ...participantsByYear.map((_, index) => counts.get(cellKey(firstYear + index, authorityCode)) ?? 0),
  )
}

/** Participants of an authority in a year; of the final cohort, as many as of the current one are hoped for. */
export function expectedIn(counts: Counts, year: number, authorityCode: string): number {
  return counts.get(cellKey(Math.min(year, currentYear), authorityCode)) ?? 0
}
