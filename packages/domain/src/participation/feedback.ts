import type { IsoDate } from '../dates/iso-date.ts'
import type { FeedbackState } from './feedback-state.ts'

/** Formative words of a tutor on one module, piece of evidence or taught day. */
export interface Feedback {
  /** Identity within the table, from 1. */
  id: number
  status: FeedbackState
  body: string
  writtenOn: IsoDate
  publishedOn: IsoDate | null
  version: number
}
