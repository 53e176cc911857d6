import type { IsoDate } from '../dates/iso-date.ts'

/** The personal fields of a person, apart so that they can be guarded and erased. */
export interface PersonIdentity {
  /** Identity within the table, from 1. */
  id: number
  givenName: string
  familyName: string
  email: string
  phone: string | null
  /** Teacher Reference Number: seven digits, text, leading zeros count. */
  trn: string | null
  dateOfBirth: IsoDate | null
  version: number
}
