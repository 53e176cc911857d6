import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const participantStates = defineEnum(
  'ParticipantState',
  'Where a registration on a programme stands.',
  {
    registered: 'Has a place and has not begun.',
    active: 'Taking part.',
    interrupted: 'Paused, with a return expected.',
    completed: 'Finished the programme’s work.',
    withdrawn: 'Left by own or the school’s decision.',
    discontinued: 'Ended by the university.',
  },
)
export type ParticipantState = EnumValue<typeof participantStates>
