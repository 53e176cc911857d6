import { refusal } from '../../../writing/refusals/refusal.ts'

export const OutcomeOfAnotherFramework = refusal(
  'OutcomeOfAnotherFramework',
  'The outcome is not among those by which the participant is judged.',
)
export const AlreadyJudged = refusal(
  'AlreadyJudged',
  'The outcome was judged before; the judgement is corrected instead.',
)
