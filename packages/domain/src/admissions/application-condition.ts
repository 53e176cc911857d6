import type { IsoDate } from '../dates/iso-date.ts'

/** Something an offer depends on. */
export interface ApplicationCondition {
  /** Identity within the table, from 1. */
  id: number
  description: string
  dueOn: IsoDate
  metOn: IsoDate | null
}
