import type { IsoDate } from '../dates/iso-date.ts'
import type { SencoRole } from './senco-role.ts'

/** A person’s part in coordinating a school’s special educational needs, over time. */
export interface SencoAppointment {
  /** Identity within the table, from 1. */
  id: number
  role: SencoRole
  startsOn: IsoDate
  /** Last day in the role; none while it lasts. */
  endsOn: IsoDate | null
}
