import type { TeacherStatusKind } from '../admissions/teacher-status-kind.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { AwardScope } from './award-scope.ts'

/** A university’s entry conditions as data, for a range of dates. */
export interface AdmissionPolicy {
  /** Identity within the table, from 1. */
  id: number
  versionLabel: string
  validFrom: IsoDate
  /** First day on which the policy no longer holds. */
  validTo: IsoDate | null
  acceptedTeacherStatuses: readonly TeacherStatusKind[]
  /** Whether SENCOs employed by a school need a completed induction. */
  inductionRequiredOfSchoolSencos: boolean
  /** Whether every holder of QTS or QTLS needs a completed induction. */
  inductionRequired: boolean
  /** Scope of the award for holders of EYTS alone; none where EYTS is not accepted. */
  eytsScope: AwardScope | null
  /** Also those in related professional roles. */
  acceptsExperiencedSencos: boolean
  acceptsNonSencos: boolean
  nonSencoNeedsSetting: boolean
  nonSencoNeedsPupils: boolean
  nonSencoNeedsLead: boolean
  nonSencoNeedsHeadteacher: boolean
  /** Programme offered to those who do not meet the award’s conditions. */
  alternativeProgrammeCode: string | null
  ieltsOverall: number
  ieltsElement: number
  exitAwardName: string
  source: string
}
