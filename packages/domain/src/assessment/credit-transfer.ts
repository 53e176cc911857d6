import type { IsoDate } from '../dates/iso-date.ts'

/** Credits of an award counted towards another qualification, such as a master’s degree. */
export interface CreditTransfer {
  /** Identity within the table, from 1. */
  id: number
  destinationProgramme: string
  destinationInstitution: string
  credits: number
  transferredOn: IsoDate
}
