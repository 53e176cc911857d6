import { concernMachine, stepsOf } from '@cohortium/domain'
import { allocatedTutor, policyOf, stateOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly raisedBy: Reference
  /** Hidden from a tutor who raised the concern and is no longer allocated. */
  readonly participant: {
    readonly university: NamedUniversity
    readonly primaryTutor: Reference | null
  } | null
}

export const concernPolicy = policyOf<Row>({
  type: 'Concern',
  facts: 'status raisedBy { id } participant { university { id name } primaryTutor { id } }',
  actions: stepsOf(concernMachine, 'concerns'),
  subject: ({ status, raisedBy, participant }) => {
    const { ids, are, byAllocation } = allocatedTutor(participant?.primaryTutor)
    return {
      noun: 'concern',
      state: stateOf(status),
      university: participant?.university ?? null,
      tutors: { ids: [...ids, raisedBy.id], are: `${are} or who raised the concern`, byAllocation },
    }
  },
})
