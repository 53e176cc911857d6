import type { IsoDate } from '../dates/iso-date.ts'
import type { ReleaseAgreementState } from './release-agreement-state.ts'

/** A school’s promise to free a participant for the taught days. */
export interface ReleaseAgreement {
  /** Identity within the table, from 1. */
  id: number
  status: ReleaseAgreementState
  sentOn: IsoDate | null
  answeredOn: IsoDate | null
  /** Such as Headteacher; never a name. */
  signatoryRole: string | null
  /** Why the participant may be active without a signature. */
  overrideReason: string | null
  version: number
}
