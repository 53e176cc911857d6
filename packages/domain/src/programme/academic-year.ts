import type { IsoDate } from '../dates/iso-date.ts'

/** 1 August to 31 July. */
export interface AcademicYear {
  /** Identity within the table, from 1. */
  id: number
  /** Such as 2023/24. */
  code: string
  startsOn: IsoDate
  /** Last day. */
  endsOn: IsoDate
}
