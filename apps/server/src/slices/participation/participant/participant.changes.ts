import { changed } from '../../../writing/answers.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { Participant } from './participant.entity.ts'

export const ParticipantChanged = changed(Participant, 'participation')

export const { change, create } = mutationsOf('participation')
