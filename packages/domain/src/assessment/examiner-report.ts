import type { IsoDate } from '../dates/iso-date.ts'

/** What an external examiner says of a board's standards; never changed. */
export interface ExaminerReport {
  /** Identity within the table, from 1. */
  id: number
  text: string
  publishedOn: IsoDate
}
