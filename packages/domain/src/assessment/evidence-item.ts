import type { IsoDate } from '../dates/iso-date.ts'
import type { EvidenceKind } from './evidence-kind.ts'
import type { EvidenceState } from './evidence-state.ts'

/** A piece of work that shows an outcome. */
export interface EvidenceItem {
  /** Identity within the table, from 1. */
  id: number
  title: string
  kind: EvidenceKind
  status: EvidenceState
  submittedOn: IsoDate | null
  returnedOn: IsoDate | null
  resubmittedOn: IsoDate | null
  judgedOn: IsoDate | null
  words: number | null
  version: number
}
