import type { IsoDate } from '../dates/iso-date.ts'
import type { Role } from './role.ts'

/** A part in which an account uses the system, for a range of days by the real calendar. */
export interface Assignment {
  /** Identity within the table, from 1. */
  id: number
  role: Role
  validFrom: IsoDate
  /** First day on which it no longer holds. */
  validTo: IsoDate | null
  version: number
}
