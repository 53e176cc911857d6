import { participantMachine } from '@cohortium/domain'
import { changed } from '../../../writing/answers.ts'
import type { Governed } from '../../../writing/history.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { Participant } from './participant.entity.ts'

/** How a registration's status and its history are stored. */
export const participants: Governed = {
  type: 'Participant',
  table: 'participant',
  machine: participantMachine,
  history: { type: 'ParticipantTransition', table: 'participant_transition', of: 'participant' },
}

export const ParticipantChanged = changed(Participant, 'participation')

export const { change, create } = mutationsOf('participation')
