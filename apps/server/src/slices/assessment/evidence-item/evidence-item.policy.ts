import { evidenceMachine, stepsOf } from '@cohortium/domain'
import { allocatedTutor, policyOf, stateOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly status: string
  /** Hidden from a tutor who judged it and is no longer allocated. */
  readonly participant: {
    readonly university: NamedUniversity
    readonly primaryTutor: Reference | null
  } | null
}

export const evidenceItemPolicy = policyOf<Row>({
  type: 'EvidenceItem',
  facts: 'status participant { university { id name } primaryTutor { id } }',
  actions: [
    ...stepsOf(evidenceMachine, 'evidence_judgements'),
    {
      name: 'edit',
      description: 'Rewrites what is told of the piece.',
      needs: 'evidence_judgements',
      while: ['draft', 'returned'],
    },
  ],
  subject: ({ status, participant }) => ({
    noun: 'evidence',
    state: stateOf(status),
    university: participant?.university ?? null,
    tutors: allocatedTutor(participant?.primaryTutor),
  }),
})
