import { moduleRegistrationMachine, stepsOf } from '@cohortium/domain'
import { allocatedTutor, policyOf, stateOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly status: string
  /** Hidden from a tutor who is second marker alone. */
  readonly participant: {
    readonly university: NamedUniversity
    readonly primaryTutor: Reference | null
  } | null
}

export const moduleRegistrationPolicy = policyOf<Row>({
  type: 'ModuleRegistration',
  facts: 'status participant { university { id name } primaryTutor { id } }',
  actions: stepsOf(moduleRegistrationMachine, {
    recordMark: 'marks',
    confirmPass: 'boards',
    refer: 'boards',
    defer: 'boards',
    fail: 'boards',
  }),
  subject: ({ status, participant }) => ({
    noun: 'module registration',
    state: stateOf(status),
    university: participant?.university ?? null,
    tutors: allocatedTutor(participant?.primaryTutor),
  }),
})
