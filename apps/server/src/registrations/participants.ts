import { participantMachine } from '@cohortium/domain'
import type { Governed } from '../writing/history.ts'

/** How a registration's status and its history are stored. */
export const participants: Governed = {
  type: 'Participant',
  table: 'participant',
  machine: participantMachine,
  history: { type: 'ParticipantTransition', table: 'participant_transition', of: 'participant' },
}
