import type { ExitReason, ModuleRole } from '@cohortium/domain'
import type { BoardFacts, Boards } from './boards.ts'
import type { Day } from './calendar.ts'
import type { ProgrammeCode } from './catalogue-view.ts'
import type { CohortFacts, GroupFacts } from './cohorts.ts'
import type { Outcome } from './outcome.ts'
import type { Random } from './random.ts'

/** A step of the registration's history; it counts once its day has come. */
export interface Step {
  name: 'start' | 'interrupt' | 'resume' | 'complete' | 'withdraw' | 'discontinue' | 'switchRoute'
  /** Day from which it counts. */
  on: Day
  /** Day on which it was written down, where that is later. */
  recordedOn?: Day
  exitReason?: ExitReason
}

export interface Attempt {
  /** 1, or 2 after a referral. */
  number: 1 | 2
  dueOn: Day
  markedOn: Day
  /** Absent for boards that meet after the demonstration's last one. */
  board?: BoardFacts
  /** Absent for the portfolio, which has no mark. */
  raw?: number
  decision: 'confirmPass' | 'refer' | 'defer' | 'fail'
}

export interface AwardPlan {
  kind: 'nasenco' | 'pgcert_inclusive_education' | 'university_exit_award'
  board: BoardFacts
  refused?: true
  rescindedOn?: Day
}

/** Everything that happens to a participant, before and after the demonstration's day. */
export interface Journey {
  outcome: Outcome
  registeredOn: Day
  /** First day of study; absent where there never is one. */
  startsOn?: Day
  steps: readonly Step[]
  interruption?: { from: Day; to?: Day }
  /** Day of withdrawal or discontinuation. */
  leftOn?: Day
  programme: ProgrammeCode
  switchedOn?: Day
  attempts: Readonly<Partial<Record<ModuleRole, readonly Attempt[]>>>
  award?: AwardPlan
}

export interface JourneyInput {
  outcome: Outcome
  cohort: CohortFacts
  group: GroupFacts
  boards: Boards
  random: Random
}
