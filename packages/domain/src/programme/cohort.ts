import type { IsoDate } from '../dates/iso-date.ts'

/** The people who begin at one university in one academic year. */
export interface Cohort {
  /** Identity within the table, from 1. */
  id: number
  /** Such as PLYMOUTH-2023. */
  code: string
  name: string
  /** Last day, in London, on which an application is in time. */
  applicationsCloseOn: IsoDate
  places: number
  startsOn: IsoDate
  endsOn: IsoDate
  version: number
}
