import type { ModuleRole } from '@cohortium/domain'
import type { Applicant } from './applicant.ts'
import type { AuthorityView, UniversityView } from './catalogue-view.ts'
import type { Day } from './calendar.ts'
import type { CohortFacts, GroupFacts } from './cohorts.ts'
import type { Journey } from './journey-plan.ts'
import type { Random } from './random.ts'
import type { Sink } from './sink.ts'
import type { TutorFacts } from './tutors.ts'
import type { World } from './world.ts'

/** One participant's registration, from which all of its rows are made. */
export interface Participation {
  world: World
  sink: Sink
  random: Random
  /** Over all participants, from 0. */
  number: number
  participantId: number
  applicant: Applicant
  journey: Journey
  university: UniversityView
  /** The participant's own authority; the group's may differ after an override of the routing. */
  authority: AuthorityView
  cohort: CohortFacts
  group: GroupFacts
  /** Last day on which anything may have happened: today, or the day before leaving. */
  lastDay: Day
}

/** The primary tutor on a day (outside every allocation the nearest), and a member of the university's staff. */
export interface Markers {
  primaryOn(day: Day): TutorFacts
  secondOn(day: Day): TutorFacts
}

export const roles: readonly ModuleRole[] = [
  'organisational_contexts',
  'leading_teaching_and_learning',
  'learning_outcomes_portfolio',
]

/** Portfolios before this cohort were kept on paper: their judgements are here, their pieces are not. */
export const evidenceSince = 2018
