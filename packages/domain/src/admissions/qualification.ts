import type { IsoDate } from '../dates/iso-date.ts'

/** A qualification a person holds. */
export interface Qualification {
  /** Identity within the table, from 1. */
  id: number
  title: string
  level: number
  overseas: boolean
  /** UK ENIC’s reference, where the qualification is from overseas. */
  enicStatementReference: string | null
  awardedOn: IsoDate | null
}
