import type { IsoDate } from '../dates/iso-date.ts'
import type { ClaimState } from './claim-state.ts'
import type { ExtensionReason } from './extension-reason.ts'

/** A request to move a due date. */
export interface Extension {
  /** Identity within the table, from 1. */
  id: number
  status: ClaimState
  reason: ExtensionReason
  requestedOn: IsoDate
  originalDueOn: IsoDate
  extendedDueOn: IsoDate | null
  decidedOn: IsoDate | null
  version: number
}
