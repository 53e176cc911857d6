import type { Refusal } from './application.ts'
import type { Policy } from './catalogue-view.ts'
import type { Story } from './story.ts'

/** A refusal and who meets it. */
export interface RefusedCase {
  refusal: Refusal
  /** Absent where the refusal has nothing to do with the applicant's story. */
  story?: Story
}

const others: readonly RefusedCase[] = [
  { refusal: { reason: 'documents_missing', note: 'Certificates did not arrive by the day given.' } },
  {
    refusal: {
      reason: 'outside_consortium',
      note: 'The school belongs to an authority that the consortium does not serve.',
    },
  },
  {
    refusal: { reason: 'support_not_confirmed', note: "The headteacher's support could not be confirmed." },
    story: 'teacher',
  },
]

/** Where the university has no other programme to offer, a missing status or induction leads to a refusal. */
const withoutAlternative: readonly RefusedCase[] = [
  {
    refusal: { reason: 'teacher_status_not_held', note: 'No certificate of QTS or QTLS could be shown.' },
    story: 'without_status',
  },
  {
    refusal: {
      reason: 'induction_not_completed',
      note: 'Induction runs until next summer; “please apply again then”.',
    },
    story: 'new_teacher',
  },
]

/** The refusals of a university in turn. */
export function refusedCase(policy: Policy, turn: number): RefusedCase {
  const cases = policy.alternativeProgrammeCode === null ? [...withoutAlternative, ...others] : others
  return cases[turn % cases.length] as RefusedCase
}
