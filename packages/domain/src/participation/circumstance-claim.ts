import type { IsoDate } from '../dates/iso-date.ts'
import type { CircumstanceKind } from './circumstance-kind.ts'
import type { ClaimState } from './claim-state.ts'

/** A request that an exam board allow for events beyond the participant’s control. */
export interface CircumstanceClaim {
  /** Identity within the table, from 1. */
  id: number
  status: ClaimState
  kind: CircumstanceKind
  summary: string
  submittedOn: IsoDate
  decidedOn: IsoDate | null
  decisionNote: string | null
  version: number
}
