import type { IsoDate } from '../dates/iso-date.ts'
import { holdsOn, type Period } from '../dates/period.ts'
import type { CodeScheme } from './code-scheme.ts'

/** A code with the identity of the authority that holds or held it. */
export interface CodeFacts extends Period {
  readonly authorityId: number
  readonly scheme: CodeScheme
  readonly code: string
}

/** The authority that holds or ever held a code, in either scheme; a code is never given to a second one. Source: ONS code history. */
export function authorityByCode(codes: readonly CodeFacts[], code: string): number | null {
  return codes.find((candidate) => candidate.code === code)?.authorityId ?? null
}

/** The code of an authority in a scheme on a date; none before its first. */
export function codeOn(
  codes: readonly CodeFacts[],
  authorityId: number,
  scheme: CodeScheme,
  date: IsoDate,
): string | null {
  const held = codes.find(
    (candidate) =>
      candidate.authorityId === authorityId && candidate.scheme === scheme && holdsOn(candidate, date),
  )
  return held?.code ?? null
}
