import type { IsoDate } from '../dates/iso-date.ts'

/** A tutor’s judgement whether a participant has met an outcome. */
export interface OutcomeJudgement {
  /** Identity within the table, from 1. */
  id: number
  isMet: boolean
  judgedOn: IsoDate
  version: number
}
