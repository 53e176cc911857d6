import { currentYear } from './volumes.ts'

/** What becomes of a participant; rows follow from it, cut off at the demonstration's day. */
export type Outcome =
  | 'award'
  | 'award_after_referral'
  | 'award_after_late_portfolio'
  | 'award_after_deferral'
  | 'award_after_long_deferral'
  | 'award_after_interruption'
  | 'award_refused'
  | 'award_rescinded'
  | 'exit_award'
  | 'inclusive_education'
  | 'switched_to_inclusive_education'
  | 'module_failed'
  | 'withdrawn'
  | 'withdrawn_before_start'
  | 'withdrawn_while_interrupted'
  | 'discontinued'
  | 'discontinued_while_interrupted'
  | 'not_started'

/** Out of 200 of a finished cohort; 178 of them hold the national award in the end. */
const finished: readonly (readonly [Outcome, number])[] = [
  ['award', 149],
  ['award_after_referral', 13],
  ['award_after_late_portfolio', 7],
  ['award_after_deferral', 5],
  ['award_after_long_deferral', 1],
  ['award_after_interruption', 3],
  ['withdrawn', 6],
  ['inclusive_education', 3],
  ['module_failed', 2],
  ['exit_award', 3],
  ['withdrawn_while_interrupted', 2],
  ['withdrawn_before_start', 2],
  ['discontinued', 1],
  ['award_rescinded', 1],
  ['switched_to_inclusive_education', 1],
  ['award_refused', 1],
]
const wheel = finished.flatMap(([outcome, count]) => Array.from({ length: count }, () => outcome))

/** Steps over the wheel: coprime to its length, so that each outcome comes up in proportion among few participants. */
const step = 61

/** First of each university's 2022/23 cohort: they wait for the winter's exam boards. */
const previousCohort: readonly Outcome[] = [
  'award_after_deferral',
  'award',
  'award_after_interruption',
  'award_after_long_deferral',
  'award_after_deferral',
]

/** First of each university's current cohort. */
const currentCohort: readonly Outcome[] = [
  'award',
  'not_started',
  'award_after_interruption',
  'award',
  'withdrawn',
  'award_after_referral',
  'discontinued',
  'award',
  'withdrawn_before_start',
  'award',
  'withdrawn_while_interrupted',
  'award',
  'discontinued_while_interrupted',
  'not_started',
  'award',
  'not_started',
  'award_after_deferral',
  'award',
  'award_after_late_portfolio',
  'award',
  'not_started',
]

/**
 * @param place of the participant in the university's cohort, from 0
 * @param number of the participant over all cohorts, from 0
 * @param offersAlternative whether the university has the PgCert Inclusive Education
 */
export function outcomeOf(year: number, place: number, number: number, offersAlternative: boolean): Outcome {
  const led =
    year === currentYear ? currentCohort[place] : year === currentYear - 1 ? previousCohort[place] : undefined
  const outcome = led ?? wheel[(number * step) % wheel.length]!
  if (offersAlternative) return outcome
  return outcome === 'inclusive_education' || outcome === 'switched_to_inclusive_education'
    ? 'award'
    : outcome
}
