import type { IsoDate } from '../dates/iso-date.ts'
import type { AgreementScope } from './agreement-scope.ts'

/** A controller’s permission for another to see its rows, for a purpose and a range of dates. */
export interface DataSharingAgreement {
  /** Identity within the table, from 1. */
  id: number
  purpose: string
  scope: AgreementScope
  signedOn: IsoDate
  validFrom: IsoDate
  /** First day on which the agreement no longer holds. */
  validTo: IsoDate | null
  version: number
}
