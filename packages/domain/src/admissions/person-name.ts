import type { IsoDate } from '../dates/iso-date.ts'

/** A name that a person bears or bore. */
export interface PersonName {
  /** Identity within the table, from 1. */
  id: number
  givenName: string
  familyName: string
  validFrom: IsoDate
  /** First day on which the name no longer holds. */
  validTo: IsoDate | null
}
