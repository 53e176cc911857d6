import type { ExitReason, ModuleRole } from '@cohortium/domain'
import type { BoardFacts, Boards } from './boards.ts'
import { boardKey } from './boards.ts'
import type { ProgrammeCode } from './catalogue-view.ts'
import { dayIn, onWeekday, type Day } from './calendar.ts'
import type { CohortFacts, GroupFacts } from './cohorts.ts'
import type { Outcome } from './outcome.ts'
import type { Random } from './random.ts'
import { currentYear } from './volumes.ts'

/** A step of the registration's history; it counts once its day has come. */
export interface Step {
  name: 'start' | 'interrupt' | 'resume' | 'complete' | 'withdraw' | 'discontinue' | 'switchRoute'
  on: Day
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
  const registeredOn = cohort.closesOn + random.between(4, Math.max(5, cohort.startsOn - cohort.closesOn))
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
          ? { name: 'withdraw', on: leftOn, exitReason }
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
  return cohort.year === currentYear ? startsOn + random.between(20, 90) : startsOn + random.between(30, 240)
}

/** After the fourth taught day; in the current cohort after the second. */
function pauseDay(cohort: CohortFacts, startsOn: Day, random: Random): Day {
  const from =
    cohort.year === currentYear
      ? dayIn(cohort.year, 11, random.between(6, 13))
      : dayIn(cohort.year + 1, 2, random.between(8, 24))
  return Math.max(from, startsOn + 1)
}

function boardOf(
  { boards, cohort }: JourneyInput,
  yearsAfter: 0 | 1,
  sitting: 'autumn' | 'winter' | 'summer',
): BoardFacts | undefined {
  return boards.get(boardKey(cohort.university.id, cohort.year + yearsAfter, sitting))
}

type Marking = (yearsAfter: number) => { dueOn: Day; markedOn: Day }

function planAttempts(input: JourneyInput): Journey['attempts'] {
  const { outcome, cohort, random } = input
  const year = cohort.year + 1
  const later = outcome === 'award_after_interruption' ? 1 : 0
  const paused = later === 1 && cohort.year === currentYear ? 1 : 0
  const first: Marking = (after) => marking(onWeekday(dayIn(year + after, 1, 8), 0), random.between(3, 30))
  const second: Marking = (after) => marking(onWeekday(dayIn(year + after, 5, 8), 0), random.between(10, 32))
  const portfolio: Marking = (after) =>
    marking(onWeekday(dayIn(year + after, 6, 12), 4), random.between(2, 12))
  const again = (): { dueOn: Day; markedOn: Day } => marking(dayIn(year, 9, 29), random.between(4, 24))
  const summer = (after: number): Pick<Attempt, 'board'> =>
    withBoard(boardOf(input, after === 1 ? 1 : 0, 'summer'))
  const pass = (
    when: { dueOn: Day; markedOn: Day },
    raw: number | undefined,
    board: Pick<Attempt, 'board'>,
  ): Attempt => ({
    number: 1,
    ...when,
    ...board,
    ...(raw === undefined ? {} : { raw }),
    decision: 'confirmPass',
  })
  const passes = {
    organisational_contexts: [pass(first(paused), passMark(random), summer(paused))],
    leading_teaching_and_learning: [pass(second(later), passMark(random), summer(later))],
    learning_outcomes_portfolio: [pass(portfolio(later), undefined, summer(later))],
  } satisfies Record<ModuleRole, Attempt[]>
  const autumn = withBoard(boardOf(input, 1, 'autumn'))
  const referred: ModuleRole = random.chance(0.5)
    ? 'organisational_contexts'
    : 'leading_teaching_and_learning'
  switch (outcome) {
    case 'award_after_referral':
      return {
        ...passes,
        [referred]: [
          refer(passes[referred][0], random.between(34, 49)),
          { number: 2, ...again(), ...autumn, raw: random.between(50, 67), decision: 'confirmPass' },
        ],
      }
    case 'module_failed':
      return {
        ...passes,
        [referred]: [
          refer(passes[referred][0], random.between(22, 44)),
          { number: 2, ...again(), ...autumn, raw: random.between(28, 47), decision: 'fail' },
        ],
        learning_outcomes_portfolio: [refer(passes.learning_outcomes_portfolio[0])],
      }
    case 'award_after_deferral': {
      const late = marking(dayIn(year, 12, 4), random.between(6, 24))
      const module = passes.leading_teaching_and_learning[0] as Attempt
      return {
        ...passes,
        leading_teaching_and_learning: [
          { ...module, raw: random.between(28, 52), decision: 'defer' },
          { ...module, ...late, ...withBoard(boardOf(input, 1, 'winter')) },
        ],
      }
    }
    case 'award_after_late_portfolio':
      return {
        ...passes,
        learning_outcomes_portfolio: [
          refer(passes.learning_outcomes_portfolio[0]),
          { number: 2, ...again(), ...autumn, decision: 'confirmPass' },
        ],
      }
    case 'exit_award':
      return {
        ...passes,
        learning_outcomes_portfolio: [
          refer(passes.learning_outcomes_portfolio[0]),
          { number: 2, ...again(), ...autumn, decision: 'fail' },
        ],
      }
    case 'inclusive_education':
      return {
        organisational_contexts: passes.organisational_contexts,
        leading_teaching_and_learning: passes.leading_teaching_and_learning,
      }
    default:
      return passes
  }
}

function marking(dueOn: Day, days: number): { dueOn: Day; markedOn: Day } {
  return { dueOn, markedOn: dueOn + days }
}

function withBoard(board: BoardFacts | undefined): Pick<Attempt, 'board'> {
  return board ? { board } : {}
}

function refer(attempt: Attempt | undefined, raw?: number): Attempt {
  if (!attempt) throw new Error('A module without an attempt cannot be referred.')
  return { ...attempt, ...(raw === undefined ? {} : { raw }), decision: 'refer' }
}

/** Between 50 and 88, most of them around 64. */
function passMark(random: Random): number {
  return 50 + Math.floor((random.next() + random.next() + random.next()) * 12.9)
}

/** The award falls due at the board that confirms the last module. */
function planAward(input: JourneyInput, attempts: Journey['attempts']): AwardPlan | undefined {
  const last = Object.values(attempts).map((list) => list.at(-1)?.board)
  if (last.some((board) => board === undefined)) return undefined
  const board = (last as BoardFacts[]).reduce((one, other) => (other.meetsOn > one.meetsOn ? other : one))
  switch (input.outcome) {
    case 'award_refused':
      return { kind: 'nasenco', board, refused: true }
    case 'award_rescinded':
      return { kind: 'nasenco', board, rescindedOn: board.confirmsOn + input.random.between(120, 500) }
    case 'exit_award':
      return { kind: 'university_exit_award', board }
    case 'inclusive_education':
    case 'switched_to_inclusive_education':
      return { kind: 'pgcert_inclusive_education', board }
    default:
      return { kind: 'nasenco', board }
  }
}
