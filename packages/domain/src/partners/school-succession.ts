import type { IsoDate } from '../dates/iso-date.ts'

/** One school taking over from another, as when a school becomes an academy. */
export interface SchoolSuccession {
  /** Identity within the table, from 1. */
  id: number
  succeededOn: IsoDate
}
