import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { participantStates, type ParticipantState } from './participant-state.ts'

/** What a registration may become. Source: consortium practice; switching route, University of Plymouth course page 2023-24. */
export const participantMachine = {
  name: 'participant',
  of: ['Participant'],
  initial: 'registered',
  states: enumValues(participantStates),
  transitions: {
    start: { from: ['registered'], to: 'active', description: 'Begins the programme.' },
    interrupt: { from: ['active'], to: 'interrupted', description: 'Pauses, with a date and a reason.' },
    resume: { from: ['interrupted'], to: 'active', description: 'Takes part again.' },
    complete: {
      from: ['active'],
      to: 'completed',
      description: 'Closes the registration with its work done.',
    },
    withdraw: {
      from: ['registered', 'active', 'interrupted'],
      to: 'withdrawn',
      description: 'Leaves the programme, with a date and a reason.',
    },
    discontinue: {
      from: ['active', 'interrupted'],
      to: 'discontinued',
      description: 'Ends the registration by the university’s decision.',
    },
    switchRoute: {
      from: ['registered', 'active', 'interrupted'],
      to: 'unchanged',
      description: 'Moves between the national award and the alternative programme.',
    },
  },
} as const satisfies Machine<ParticipantState>
