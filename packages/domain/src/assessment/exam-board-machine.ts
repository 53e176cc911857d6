import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { examBoardStates, type ExamBoardState } from './exam-board-state.ts'

/** What an exam board may become. Source: practice of university assessment boards. */
export const examBoardMachine = {
  name: 'examBoard',
  of: ['ExamBoard'],
  initial: 'scheduled',
  states: enumValues(examBoardStates),
  transitions: {
    freezeMarks: {
      from: ['scheduled'],
      to: 'marks_frozen',
      description: 'Stops changes to the marks before the board.',
    },
    hold: { from: ['marks_frozen'], to: 'held', description: 'Records that the board met.' },
    confirm: { from: ['held'], to: 'confirmed', description: 'Makes the board’s decisions final.' },
  },
} as const satisfies Machine<ExamBoardState>
