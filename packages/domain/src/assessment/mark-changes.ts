import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { ExamBoardState } from './exam-board-state.ts'

/** Whether a mark may be edited in place: only until its exam board freezes it. Source: practice of university assessment boards. */
export function mayEditMark(board: { readonly status: ExamBoardState } | null): Verdict<'MarksFrozen'> {
  return board === null || board.status === 'scheduled'
    ? allowed
    : refuse('MarksFrozen', 'The exam board has frozen this mark; record a correction that supersedes it.')
}
