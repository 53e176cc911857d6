import type { SessionRowFragment } from '@/gql/graphql.ts'

/** A session is refused after this long without use, in milliseconds. The use is noted to the minute. */
const idle = 2 * 60 * 60_000 + 60_000

export type LiveSession = SessionRowFragment & { readonly isCurrent: boolean }

/** The sessions that still hold, this browser's first, then the last used. */
export function liveSessions(
  sessions: readonly SessionRowFragment[],
  currentEnds: string,
  now: number,
): LiveSession[] {
  return sessions
    .map((one) => ({ ...one, isCurrent: one.expiresAt === currentEnds }))
    .filter(({ isCurrent, lastUsedAt }) => isCurrent || now - Date.parse(lastUsedAt ?? '') < idle)
    .toSorted(
      (a, b) =>
        Number(b.isCurrent) - Number(a.isCurrent) || (b.lastUsedAt ?? '').localeCompare(a.lastUsedAt ?? ''),
    )
}
