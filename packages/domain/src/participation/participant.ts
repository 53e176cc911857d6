import type { IsoDate } from '../dates/iso-date.ts'
import type { AwardScope } from '../programme/award-scope.ts'
import type { AgeBand } from './age-band.ts'
import type { DeadlineReason } from './deadline-reason.ts'
import type { ExitReason } from './exit-reason.ts'
import type { ParticipantState } from './participant-state.ts'

/** A person registered on a programme. */
export interface Participant {
  /** Identity within the table, from 1. */
  id: number
  /** Printed on letters, such as SWC-000001. */
  reference: string
  status: ParticipantState
  pseudonym: string
  ageBand: AgeBand | null
  scope: AwardScope
  registeredOn: IsoDate
  startedOn: IsoDate | null
  /** Start of the present or last interruption. */
  interruptedOn: IsoDate | null
  expectedReturnOn: IsoDate | null
  endedOn: IsoDate | null
  exitReason: ExitReason | null
  /** Last day by which the award is due; always the rule’s answer. */
  statutoryDeadline: IsoDate | null
  statutoryDeadlineReason: DeadlineReason
  outcomesMet: number
  /** Outcomes of the framework version that applies. */
  outcomesTotal: number
  /** Present or made up elsewhere. */
  daysAttended: number
  creditsAchieved: number
  version: number
}
