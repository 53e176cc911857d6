import type { IsoDate } from '../dates/iso-date.ts'

/** One of the four recommended days of study in the setting; never a condition of anything. */
export interface StudyDay {
  /** Identity within the table, from 1. */
  id: number
  /** 1 to 4. */
  number: number
  recommendedOn: IsoDate
  theme: string
}
