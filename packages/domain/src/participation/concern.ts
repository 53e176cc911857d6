import type { IsoDate } from '../dates/iso-date.ts'
import type { ConcernCategory } from './concern-category.ts'
import type { ConcernSeverity } from './concern-severity.ts'
import type { ConcernState } from './concern-state.ts'

/** A worry about a participant and what is done about it. */
export interface Concern {
  /** Identity within the table, from 1. */
  id: number
  category: ConcernCategory
  severity: ConcernSeverity
  status: ConcernState
  summary: string
  action: string | null
  raisedOn: IsoDate
  resolvedOn: IsoDate | null
  /** Readable by those who must act only. */
  restricted: boolean
  version: number
}
