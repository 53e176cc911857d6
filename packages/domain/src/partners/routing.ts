import type { IsoDate } from '../dates/iso-date.ts'

/** Which university serves an authority, for a range of dates; at most one at a time. */
export interface Routing {
  /** Identity within the table, from 1. */
  id: number
  validFrom: IsoDate
  /** First day on which the routing no longer holds. */
  validTo: IsoDate | null
  reason: string | null
  source: string
  version: number
}
