import type { IsoDate } from '../dates/iso-date.ts'
import type { ExamBoardState } from './exam-board-state.ts'

/** A meeting that confirms results and recommends awards. */
export interface ExamBoard {
  /** Identity within the table, from 1. */
  id: number
  /** Such as PLYMOUTH-2023-07. */
  code: string
  name: string
  meetsOn: IsoDate
  status: ExamBoardState
  version: number
}
