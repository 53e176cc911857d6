import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { applicationStates, type ApplicationState } from './application-state.ts'

/** What an application may become, by state. Source: University of Plymouth course page 2023-24, how to apply; consortium practice. */
export const applicationMachine = {
  name: 'application',
  of: ['Application'],
  initial: 'draft',
  states: enumValues(applicationStates),
  transitions: {
    submit: { from: ['draft'], to: 'submitted', description: 'Hands the application in.' },
    startReview: {
      from: ['submitted'],
      to: 'under_review',
      description: 'Begins to judge it against the entry conditions.',
    },
    requestInformation: {
      from: ['under_review'],
      to: 'information_requested',
      description: 'Asks the applicant a question or for a document.',
    },
    provideInformation: {
      from: ['information_requested'],
      to: 'under_review',
      description: 'Records the applicant’s answer and goes on with the review.',
    },
    waitlist: { from: ['under_review'], to: 'waitlisted', description: 'Keeps it until a place falls free.' },
    promote: { from: ['waitlisted'], to: 'offered', description: 'Offers a place that has fallen free.' },
    makeOffer: {
      from: ['under_review'],
      to: 'offered',
      description: 'Offers a place, with or without conditions.',
    },
    accept: {
      from: ['offered'],
      to: 'pending_conditions',
      description: 'Records that the applicant takes the offer.',
    },
    confirmConditions: {
      from: ['pending_conditions'],
      to: 'accepted',
      description: 'Confirms that every condition is met.',
    },
    register: { from: ['accepted'], to: 'registered', description: 'Makes the applicant a participant.' },
    reject: {
      from: ['submitted', 'information_requested', 'under_review', 'waitlisted'],
      to: 'rejected',
      description: 'Refuses a place, with a reason.',
    },
    decline: {
      from: ['offered'],
      to: 'declined',
      description: 'Records that the applicant refuses the offer.',
    },
    lapse: {
      from: ['offered', 'pending_conditions'],
      to: 'lapsed',
      description: 'Closes an offer that ran out.',
    },
    conditionsNotMet: {
      from: ['pending_conditions'],
      to: 'conditions_not_met',
      description: 'Closes an offer whose conditions were not met.',
    },
    withdraw: {
      from: [
        'draft',
        'submitted',
        'under_review',
        'information_requested',
        'waitlisted',
        'offered',
        'pending_conditions',
        'accepted',
      ],
      to: 'withdrawn',
      description: 'Takes the application back for the applicant.',
    },
    deferToCohort: {
      from: ['offered', 'pending_conditions', 'accepted'],
      to: 'offered',
      description: 'Moves the offer to a later cohort, where it is to be answered again.',
    },
    revert: {
      from: [
        'submitted',
        'under_review',
        'information_requested',
        'waitlisted',
        'offered',
        'pending_conditions',
        'accepted',
        'rejected',
        'declined',
        'lapsed',
        'conditions_not_met',
        'withdrawn',
      ],
      to: 'state_before',
      description: 'Takes the last step back, once, with a reason.',
    },
  },
} as const satisfies Machine<ApplicationState>
