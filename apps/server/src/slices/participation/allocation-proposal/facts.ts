import type { Period } from '@cohortium/domain'
import { parseJson, type Execute } from '@cohortium/graph-sql'
import { question } from '../../../writing/unit/question.ts'
import { numbersStatement } from '../numbers-statement.ts'

interface Participant {
  readonly id: string
  readonly reference: string
  readonly university: { id: string }
  readonly localAuthority: { code: string }
}
interface Tutor {
  readonly id: string
  readonly reference: string
  readonly activeFrom: string
  readonly activeTo: string | null
  readonly capacity: number
  readonly university: { id: string } | null
  readonly localAuthorities: { code: string }[]
}
interface Facts {
  readonly participants: { totalCount: number; nodes: Participant[] }
  readonly tutors: { nodes: Tutor[] }
}

/** Who has no tutor from a day on, of those who study with a university; and who could be one. */
export const facts =
  question<Facts>(`query AllocationProposals($university: ID!, $cohort: ID, $authority: ID, $from: Date!) {
  participants(first: 1000, where: {
    status: { in: [REGISTERED, ACTIVE] }
    university: { id: { eq: $university } }
    cohort: { id: { eq: $cohort } }
    localAuthority: { id: { eq: $authority } }
    tutorAllocations: { none: { or: [{ validTo: { isNull: true } }, { validTo: { gt: $from } }] } }
  }) { totalCount nodes { id reference university { id } localAuthority { code } } }
  tutors(first: 1000, where: { and: [
    { activeFrom: { lte: $from } }
    { or: [{ activeTo: { isNull: true } }, { activeTo: { gt: $from } }] }
    { or: [{ university: { id: { isNull: true } } }, { university: { id: { eq: $university } } }] }
  ] }) { nodes { id reference activeFrom activeTo capacity university { id } localAuthorities { code } } }
}`)

/** Which university's office asks; null for whoever acts for none. */
export const ownUniversity = question<{ me: { university: { id: string } | null } | null }>(
  'query OwnUniversity($me: ID!) { me: node(id: $me) { ... on Assignment { university { id } } } }',
)

/** When tutors are taken, by the ids of tutors: also by participants whom the asker does not see. */
export async function periodsOf(execute: Execute, since: string): Promise<Map<string, Period[]>> {
  const text = `select coalesce(json_agg(json_build_array('tut_' || tutor_id, valid_from, valid_to)), '[]')::text
    from app.tutor_periods($1::date)`
  const rows = parseJson(await execute(numbersStatement('tutor_periods', text, [since]))) as [
    string,
    string,
    string | null,
  ][]
  const periods = new Map<string, Period[]>()
  for (const [tutor, validFrom, validTo] of rows)
    periods.set(tutor, [...(periods.get(tutor) ?? []), { validFrom, validTo }])
  return periods
}
