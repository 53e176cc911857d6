import type { IsoDate } from '../dates/iso-date.ts'

/** A participant’s primary tutor for a range of dates; one at a time. */
export interface TutorAllocation {
  /** Identity within the table, from 1. */
  id: number
  validFrom: IsoDate
  /** First day on which the allocation no longer holds. */
  validTo: IsoDate | null
  reason: string | null
  version: number
}
