import type { IsoDate } from '../dates/iso-date.ts'

/** One anonymous answer to a survey. */
export interface EvaluationResponse {
  /** Identity within the table, from 1. */
  id: number
  submittedOn: IsoDate
  comment: string | null
}
