import type { IsoDate } from '../dates/iso-date.ts'
import type { Residency } from '../programme/residency.ts'
import type { ApplicationState } from './application-state.ts'
import type { DecisionReason } from './decision-reason.ts'
import type { EligibilityRoute } from './eligibility-route.ts'

/** A request for a place on a programme in a cohort. */
export interface Application {
  /** Identity within the table, from 1. */
  id: number
  /** Such as APP-000001. */
  reference: string
  status: ApplicationState
  route: EligibilityRoute | null
  submittedAt: Date | null
  decidedOn: IsoDate | null
  decisionReason: DecisionReason | null
  decisionNote: string | null
  headteacherSupports: boolean
  /** Works with pupils who have special educational needs. */
  accessToPupils: boolean
  /** Can lead some part of provision in the setting. */
  leadsAspectOfSen: boolean
  residency: Residency
  /** Last day to answer an offer or a question. */
  responseDueOn: IsoDate | null
  /** Day on which the applicant asked by link for a later cohort. */
  deferralAskedOn: IsoDate | null
  routingOverrideReason: string | null
  routingOverrideBy: string | null
  isOverseasQualified: boolean
  version: number
}
