import type { ModerationReason } from './moderation-reason.ts'

/** A mark drawn for the external examiner of a board. */
export interface ModerationSample {
  /** Identity within the table, from 1. */
  id: number
  reason: ModerationReason
  /** None until the examiner has looked. */
  agreed: boolean | null
  note: string | null
  version: number
}
