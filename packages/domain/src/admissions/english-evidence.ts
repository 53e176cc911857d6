import type { IsoDate } from '../dates/iso-date.ts'
import type { EnglishEvidenceKind } from './english-evidence-kind.ts'

/** A test or qualification that proves English. */
export interface EnglishEvidence {
  /** Identity within the table, from 1. */
  id: number
  kind: EnglishEvidenceKind
  /** IELTS band 0 to 9 in halves, as are the elements. */
  overall: number | null
  listening: number | null
  reading: number | null
  writing: number | null
  speaking: number | null
  /** Name of the approved equivalent. */
  equivalentName: string | null
  takenOn: IsoDate
}
