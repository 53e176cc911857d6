import { refusal } from '../../../writing/refusals/refusal.ts'

export const NothingSupported = refusal(
  'NothingSupported',
  'Material of the programme supports no module, no taught day and no outcome.',
)
export const DayOfOtherGroup = refusal('DayOfOtherGroup', 'The taught day is another group’s.')
