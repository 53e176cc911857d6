import { policyOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly participant: { readonly university: NamedUniversity }
}

/** A tutor sees attendance of those they teach alone, so whichever tutor sees it may put it right. */
export const attendancePolicy = policyOf<Row>({
  type: 'Attendance',
  facts: 'participant { university { id name } }',
  actions: [{ name: 'correct', description: 'Puts right what was recorded.', needs: 'attendance' }],
  subject: ({ participant }) => ({ noun: 'attendance', university: participant.university }),
})
