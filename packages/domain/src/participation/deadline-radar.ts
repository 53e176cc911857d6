import { daysBetween } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { DeadlineOutlook } from './deadline-outlook.ts'

/** An exam board with its date. */
export interface BoardFacts {
  readonly code: string
  readonly meetsOn: IsoDate
}

/** What the boards ahead mean for a deadline. */
export interface DeadlineRadar<Board extends BoardFacts> {
  readonly outlook: DeadlineOutlook
  /** First board on or after today. */
  readonly nextBoard: Board | null
  /** Last board ahead that meets no later than the deadline. */
  readonly lastBoardInTime: Board | null
  /** Days from today to the deadline, negative once it is behind; none without a deadline. */
  readonly daysLeft: number | null
}

/**
 * Works back from a deadline through the exam boards: an award is conferred by a board, so the last board before the
 * deadline is the last chance. Source: SEND Regulations 2014 reg. 49; practice of university assessment boards.
 */
export function deadlineRadar<Board extends BoardFacts>(
  deadline: IsoDate | null,
  boards: readonly Board[],
  today: IsoDate,
): DeadlineRadar<Board> {
  const ahead = boards
    .filter((board) => board.meetsOn >= today)
    .sort((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1))
  const nextBoard = ahead[0] ?? null
  if (deadline === null) return { outlook: 'no_deadline', nextBoard, lastBoardInTime: null, daysLeft: null }
  const inTime = ahead.filter((board) => board.meetsOn <= deadline)
  const daysLeft = daysBetween(today, deadline)
  return {
    outlook: outlookOf(daysLeft, ahead.length, inTime.length),
    nextBoard,
    lastBoardInTime: inTime.at(-1) ?? null,
    daysLeft,
  }
}

function outlookOf(daysLeft: number, boardsAhead: number, boardsInTime: number): DeadlineOutlook {
  if (daysLeft < 0) return 'passed'
  if (boardsAhead === 0) return 'no_board'
  if (boardsInTime === 0) return 'board_misses'
  return boardsInTime === 1 ? 'last_board' : 'several_boards'
}
