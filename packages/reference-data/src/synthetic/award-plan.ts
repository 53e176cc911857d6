import type { BoardFacts } from './boards.ts'
import type { AwardPlan, Journey, JourneyInput } from './journey-plan.ts'

/** The award falls due at the board that confirms the last module. */
export function planAward(input: JourneyInput, attempts: Journey['attempts']): AwardPlan | undefined {
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
