import type { AttendanceStatus } from '@/gql/graphql.ts'

/** How many were there on a taught day, of how many recorded. */
export interface Register {
  /** Present, or made the day up with another group. */
  attended: number
  absent: number
  recorded: number
}

/** One group of the day's attendance by status. */
interface StatusCount {
  readonly keys: { readonly status?: AttendanceStatus | null }
  readonly count: number
}

/** Adds a day's attendance up. A day made up elsewhere counts as attended, as it does for the award. */
export function registerOf(groups: readonly StatusCount[]): Register {
  const sum = (...statuses: AttendanceStatus[]) =>
    groups
      .filter(({ keys }) => keys.status && statuses.includes(keys.status))
      .reduce((total, { count }) => total + count, 0)
  const attended = sum('PRESENT', 'MADE_UP_ELSEWHERE')
  const absent = sum('ABSENT', 'AUTHORISED_ABSENCE')
  return { attended, absent, recorded: attended + absent }
}

/** `14 of 16`, or that no register was taken. */
export function registerText({ attended, recorded }: Register): string {
  return recorded === 0 ? 'No register' : `${attended} of ${recorded}`
}
