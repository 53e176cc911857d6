import type { ExitReason } from '@cohortium/domain'
import { boardOf, planAttempts } from './attempts.ts'
import { planAward } from './award-plan.ts'
import { dayIn, officeDay, type Day } from './calendar.ts'
import type { CohortFacts } from './cohorts.ts'
import type { Journey, JourneyInput, Step } from './journey-plan.ts'
import type { Random } from './random.ts'
import { currentYear } from './volumes.ts'

const leavingReasons: readonly ExitReason[] = [
  'left_senco_role',
  'changed_employment',
  'workload',
  'family_or_caring',
  'moved_away',
  'health',
  'funding',
  'release_refused',
  'bereavement',
]
const pausingReasons: readonly ExitReason[] = ['family_or_caring', 'health', 'bereavement', 'workload']

export function planJourney(input: JourneyInput): Journey {
  const { outcome, cohort, group, random } = input
  const registeredOn = officeDay(
    cohort.closesOn + random.between(4, Math.max(5, cohort.startsOn - cohort.closesOn)),
  )
  const firstDay = group.days[0]?.heldOn ?? cohort.startsOn
  const startsOn = Math.max(registeredOn, firstDay)
  const base = {
    outcome,
    registeredOn,
    programme: outcome.endsWith('inclusive_education') ? 'PGCERT-IE' : 'PGCERT-NASENCO',
  } as const
  if (outcome === 'not_started') return { ...base, steps: [], attempts: planAttempts(input) }
  if (outcome === 'withdrawn_before_start') {
    const leftOn = registeredOn + random.between(0, Math.max(0, firstDay - registeredOn))
    return {
      ...base,
      leftOn,
      steps: [{ name: 'withdraw', on: leftOn, exitReason: random.pick(leavingReasons) }],
      attempts: planAttempts(input),
    }
  }
  const started = { ...base, startsOn }
  const start: Step = { name: 'start', on: startsOn }
  const attempts = planAttempts(input)
  const award = planAward(input, attempts)
  switch (outcome) {
    case 'withdrawn':
    case 'discontinued': {
      const leftOn = leavingDay(cohort, startsOn, random)
      const step: Step =
        outcome === 'withdrawn'
          ? { name: 'withdraw', on: leftOn, exitReason: random.pick(leavingReasons) }
          : {
              name: 'discontinue',
              on: leftOn,
              exitReason: random.pick(['funding', 'misconduct', 'other'] as const),
            }
      return { ...started, leftOn, steps: [start, step], attempts }
    }
    case 'withdrawn_while_interrupted':
    case 'discontinued_while_interrupted': {
      const from = pauseDay(cohort, startsOn, random)
      const exitReason = random.pick(pausingReasons)
      // A withdrawal out of an interruption counts from the interruption's first day.
      const leftOn = outcome === 'withdrawn_while_interrupted' ? from : from + random.between(20, 28)
      const last: Step =
        outcome === 'withdrawn_while_interrupted'
          ? { name: 'withdraw', on: leftOn, recordedOn: from + random.between(25, 45), exitReason }
          : { name: 'discontinue', on: leftOn, exitReason: 'other' }
      return {
        ...started,
        interruption: { from },
        leftOn,
        steps: [start, { name: 'interrupt', on: from, exitReason }, last],
        attempts,
      }
    }
    case 'module_failed': {
      const leftOn = (boardOf(input, 1, 'autumn')?.confirmsOn ?? dayIn(cohort.year + 1, 12, 1)) + 7
      return {
        ...started,
        leftOn,
        steps: [start, { name: 'discontinue', on: leftOn, exitReason: 'academic_failure' }],
        attempts,
      }
    }
    default: {
      const steps = [start]
      const journey: Journey = { ...started, steps, attempts }
      if (outcome === 'award_after_interruption') {
        const from = pauseDay(cohort, startsOn, random)
        const to = dayIn(cohort.year + 1, 9, random.between(4, 12))
        steps.push(
          { name: 'interrupt', on: from, exitReason: random.pick(pausingReasons) },
          { name: 'resume', on: to },
        )
        journey.interruption = { from, to }
      }
      if (outcome === 'switched_to_inclusive_education') {
        journey.switchedOn = dayIn(cohort.year + 1, 3, random.between(3, 24))
        steps.push({ name: 'switchRoute', on: journey.switchedOn })
      }
      if (award) {
        journey.award = award
        steps.push({ name: 'complete', on: award.board.confirmsOn })
      }
      return journey
    }
  }
}

/** In the current cohort before Christmas, so that it shows; otherwise between November and May. */
function leavingDay(cohort: CohortFacts, startsOn: Day, random: Random): Day {
  return officeDay(
    startsOn + (cohort.year === currentYear ? random.between(20, 90) : random.between(30, 240)),
  )
}

/** After the fourth taught day; in the current cohort after the second. */
function pauseDay(cohort: CohortFacts, startsOn: Day, random: Random): Day {
  const from =
    cohort.year === currentYear
      ? dayIn(cohort.year, 11, random.between(6, 13))
      : dayIn(cohort.year + 1, 2, random.between(8, 24))
  return Math.max(from, startsOn + 1)
}
