import type { Coverage } from '@cohortium/graph-sql/oracle'

/** Each role, and the two universities, between which no data is shared in one direction. */
export const demonstrationTokens = [
  'demo-consortium',
  'demo-plymouth',
  'demo-exeter',
  'demo-devon',
  'demo-tutor',
  'demo-analyst',
  'demo-examiner',
] as const

/** What a run came to, in a line. */
export function tally(token: string, coverage: Coverage): string {
  const { total, refused, shareNonEmpty, shareMet } = coverage
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const asked = total + refused
  return [
    `${token}: ${asked} operations, ${percent(total / asked)} executed and ${refused} rightly refused`,
    `${percent(shareNonEmpty)} with a non-empty answer, ${percent(shareMet)} of conditions met, ${coverage.count('as-of')} as of a day`,
  ].join('; ')
}
