import type { IsoDate } from '../dates/iso-date.ts'
import type { InductionStatus } from './induction-status.ts'
import type { TeacherStatusKind } from './teacher-status-kind.ts'

/** A professional status held by a person. */
export interface TeacherStatus {
  /** Identity within the table, from 1. */
  id: number
  kind: TeacherStatusKind
  awardedOn: IsoDate
  induction: InductionStatus
  inductionCompletedOn: IsoDate | null
}
