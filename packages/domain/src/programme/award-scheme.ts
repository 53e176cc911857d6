import type { IsoDate } from '../dates/iso-date.ts'

/** A national regime under which awards are made; its limits are data. */
export interface AwardScheme {
  /** Identity within the table, from 1. */
  id: number
  code: string
  name: string
  /** First day on which study may begin. */
  commenceFrom: IsoDate | null
  /** Study must begin before this day. */
  commenceBefore: IsoDate | null
  /** The award must be completed before this day. */
  completeBefore: IsoDate | null
  legalBasis: string | null
  source: string
}
