import { refusal } from '../../../writing/refusals/refusal.ts'

export const BoardNotHeld = refusal(
  'BoardNotHeld',
  'The exam board of the result is not meeting, or there is none.',
)
export const MarkBelowPass = refusal(
  'MarkBelowPass',
  'A pass was to be confirmed on a mark below the pass mark.',
)
export const MarkReachesPass = refusal(
  'MarkReachesPass',
  'A mark that reaches the pass mark was to be no pass.',
)
export const OutcomesNotMet = refusal(
  'OutcomesNotMet',
  'A portfolio was to be passed of which an outcome is not met.',
)
export const OutcomesAllMet = refusal(
  'OutcomesAllMet',
  'A portfolio was to be no pass though every outcome is met.',
)
