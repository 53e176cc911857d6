import { feedbackMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly tutor: Reference
  readonly participant: { readonly university: NamedUniversity }
}

export const feedbackPolicy = policyOf<Row>({
  type: 'Feedback',
  facts: 'status tutor { id } participant { university { id name } }',
  actions: [
    ...stepsOf(feedbackMachine, 'feedback'),
    { name: 'edit', description: 'Rewrites a draft.', needs: 'feedback', while: ['draft'] },
  ],
  subject: ({ status, tutor, participant }) => ({
    noun: 'feedback',
    state: stateOf(status),
    university: participant.university,
    tutors: { ids: [tutor.id], are: 'the tutor who wrote it', byAllocation: false },
  }),
})
