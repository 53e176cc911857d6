import { liveParticipantStates, participantMachine, stepsOf, type Action } from '@cohortium/domain'
import { allocatedTutor, policyOf, stateOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly university: NamedUniversity
  readonly primaryTutor: Reference | null
}

const whileLive = (name: string, needs: Action['needs'], description: string): Action => ({
  name,
  needs,
  description,
  while: liveParticipantStates,
})

export const participantPolicy = policyOf<Row>({
  type: 'Participant',
  facts: 'status university { id name } primaryTutor { id }',
  actions: [
    ...stepsOf(participantMachine, 'registrations'),
    whileLive('allocateTutor', 'allocations', 'Allocates a tutor from a day on.'),
    whileLive('writeFeedback', 'feedback', 'Begins a piece of feedback.'),
    whileLive('raiseConcern', 'concerns', 'Raises a concern.'),
    whileLive('addEvidence', 'evidence_judgements', 'Begins a piece of evidence for the participant.'),
    whileLive('judgeOutcome', 'evidence_judgements', 'Judges whether an outcome is met.'),
    whileLive('requestExtension', 'registrations', 'Records a claim for more time.'),
    whileLive('claimCircumstance', 'registrations', 'Records a claim of circumstances.'),
  ],
  subject: ({ status, university, primaryTutor }) => ({
    noun: 'participant',
    state: stateOf(status),
    university,
    tutors: allocatedTutor(primaryTutor),
  }),
})
