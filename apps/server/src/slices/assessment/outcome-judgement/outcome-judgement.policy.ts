import { allocatedTutor, policyOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly participant: {
    readonly university: NamedUniversity
    readonly primaryTutor: Reference | null
  }
}

export const outcomeJudgementPolicy = policyOf<Row>({
  type: 'OutcomeJudgement',
  facts: 'participant { university { id name } primaryTutor { id } }',
  actions: [{ name: 'correct', description: 'Judges the outcome anew.', needs: 'evidence_judgements' }],
  subject: ({ participant }) => ({
    noun: 'judgement',
    university: participant.university,
    tutors: allocatedTutor(participant.primaryTutor),
  }),
})
