import type { ExamBoardState } from './exam-board-state.ts'

/** One step in an exam board’s history; never changed. */
export interface ExamBoardTransition {
  /** Identity within the table, from 1. */
  id: number
  name: string
  fromState: ExamBoardState | null
  toState: ExamBoardState
  occurredAt: Date
  actor: string
  reason: string | null
}
