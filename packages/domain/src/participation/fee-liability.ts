import type { IsoDate } from '../dates/iso-date.ts'
import type { FeePayer } from './fee-payer.ts'

/** What is owed for a registration, and by whom. */
export interface FeeLiability {
  /** Identity within the table, from 1. */
  id: number
  /** Whole pence. */
  amountPence: number
  payer: FeePayer
  payerName: string | null
  invoicedOn: IsoDate | null
  paidOn: IsoDate | null
  version: number
}
