import type { IsoDate } from '../dates/iso-date.ts'

/** A version of the national outcomes; never a hard-coded count. */
export interface LearningOutcomeFramework {
  /** Identity within the table, from 1. */
  id: number
  code: string
  title: string
  publisher: string
  publishedOn: IsoDate
  source: string
}
