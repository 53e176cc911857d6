import type { applicationMachine, TransitionOf } from '@cohortium/domain'

/** A step of an application's machine as the mutation that takes it, with an input that its rules allow. */
export interface Taking {
  mutation: string
  input: object
}

export interface Days {
  /** A day still to come. */
  soon: string
  /** Global id of a later cohort. */
  laterCohort: string
}

/** How each step is taken, so that its state alone can stand against it. */
export const takings = ({
  soon,
  laterCohort,
}: Days): Readonly<Record<TransitionOf<typeof applicationMachine>, Taking>> => ({
  submit: { mutation: 'submitApplication', input: {} },
  startReview: { mutation: 'startReview', input: {} },
  requestInformation: {
    mutation: 'requestInformation',
    input: { question: 'Which year?', responseDueOn: soon, documents: ['INDUCTION'] },
  },
  provideInformation: { mutation: 'provideInformation', input: { answer: '2013.' } },
  waitlist: { mutation: 'waitlistApplication', input: {} },
  promote: { mutation: 'promoteApplication', input: { responseDueOn: soon } },
  makeOffer: { mutation: 'makeOffer', input: { responseDueOn: soon } },
  accept: { mutation: 'acceptOffer', input: {} },
  confirmConditions: { mutation: 'confirmConditions', input: {} },
  register: { mutation: 'registerApplicant', input: { payer: 'SCHOOL' } },
  reject: { mutation: 'rejectApplication', input: { reason: 'LATE' } },
  decline: { mutation: 'declineOffer', input: {} },
  lapse: { mutation: 'lapseOffer', input: {} },
  conditionsNotMet: {
    mutation: 'recordConditionsNotMet',
    input: { reason: 'DOCUMENTS_MISSING', note: 'The certificate did not come.' },
  },
  withdraw: { mutation: 'withdrawApplication', input: { note: 'Another post.' } },
  deferToCohort: {
    mutation: 'deferToCohort',
    input: { cohort: laterCohort, reason: 'WORKLOAD', responseDueOn: soon },
  },
  revert: { mutation: 'revertApplication', input: { reason: 'A mistake.', responseDueOn: soon } },
})
