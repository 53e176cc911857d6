import type { Role } from '@cohortium/domain'
import type { AnsweredUniversity } from './answered.ts'

/** Whether somebody's office issues papers at all. */
export const issuesPapers = (role: Role): boolean =>
  role === 'consortium_administrator' || role === 'university_partner'

/** Why somebody does not issue the papers of a university; undefined where they do. @param own their university's global id. */
export function notTheirs(
  role: Role,
  own: string | undefined,
  { id, name }: AnsweredUniversity,
): string | undefined {
  return role === 'consortium_administrator' || own === id
    ? undefined
    : `Only the ${name} issues its certificates and transcripts; ask its office.`
}
