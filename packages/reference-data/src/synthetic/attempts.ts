import type { ModuleRole } from '@cohortium/domain'
import { boardKey, type BoardFacts, type Sitting } from './boards.ts'
import { dayIn, onWeekday, type Day } from './calendar.ts'
import type { Attempt, Journey, JourneyInput } from './journey-plan.ts'
import type { Random } from './random.ts'
import { currentYear } from './volumes.ts'

export function boardOf(
  { boards, cohort }: JourneyInput,
  yearsAfter: 0 | 1,
  sitting: Sitting,
): BoardFacts | undefined {
  return boards.get(boardKey(cohort.university.id, cohort.year + yearsAfter, sitting))
}

type Marking = (yearsAfter: number) => { dueOn: Day; markedOn: Day }

/** When each module is due, marked and brought to a board, and how it goes. */
export function planAttempts(input: JourneyInput): Journey['attempts'] {
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
    case 'award_after_long_deferral': {
      const module = passes.leading_teaching_and_learning[0] as Attempt
      return {
        ...passes,
        leading_teaching_and_learning: [
          { ...module, raw: random.between(28, 52), decision: 'defer' },
          { ...module, ...second(1), ...summer(1) },
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
