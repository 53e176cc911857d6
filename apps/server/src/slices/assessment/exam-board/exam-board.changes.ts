import { examBoardMachine } from '@cohortium/domain'
import { changed } from '../../../writing/answers.ts'
import type { Governed } from '../../../writing/history.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { ExamBoard } from './exam-board.entity.ts'

/** How an exam board's status and its history are stored. */
export const boards: Governed = {
  type: 'ExamBoard',
  table: 'exam_board',
  machine: examBoardMachine,
  history: { type: 'ExamBoardTransition', table: 'exam_board_transition', of: 'examBoard' },
}

export const ExamBoardChanged = changed(ExamBoard, 'assessment')

export const { change, create } = mutationsOf('assessment')
