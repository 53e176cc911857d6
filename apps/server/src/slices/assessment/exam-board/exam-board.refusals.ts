import { Field, Int } from 'type-graphql'
import { Refusal, Refuses, refusal } from '../../../writing/refusals/refusal.ts'

export const BoardExists = refusal('BoardExists', 'The university has a board in that month already.')
export const YearUnknown = refusal(
  'YearUnknown',
  'The day lies in no academic year that the programme knows.',
)
export const BoardStillAhead = refusal('BoardStillAhead', 'A board was to be held before its day.')
export const BoardOfOtherUniversity = refusal(
  'BoardOfOtherUniversity',
  'Something of another university was brought before the board.',
)
export const SettledAlready = refusal(
  'SettledAlready',
  'A result that was settled was brought before the board.',
)

@Refuses('BoardUndecided', 'The board has not decided on every result before it.')
export class BoardUndecided extends Refusal {
  static readonly reason = 'BoardUndecided'

  @Field(() => Int, { description: 'Results before it that are still open.' })
  count!: number
}
