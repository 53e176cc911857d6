import { refusal } from './refusal.ts'

/** Refusals about days, which rules of several slices give. */

export const EndsBeforeStart = refusal('EndsBeforeStart', 'The last day would come before the first.')
export const PeriodsOverlap = refusal(
  'PeriodsOverlap',
  'Another one of the kind stands for some of these days already.',
)
export const NoChange = refusal('NoChange', 'Everything is as the input asks already.')
