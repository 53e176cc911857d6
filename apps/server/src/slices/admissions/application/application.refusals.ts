import { refusal } from '../../../writing/refusals/refusal.ts'

export const CohortFull = refusal('CohortFull', 'Every place of the cohort is taken.')
export const ClosingDatePassed = refusal(
  'ClosingDatePassed',
  'Applications for the cohort had closed, as London counts days.',
)
export const ReasonMissing = refusal('ReasonMissing', 'A step that needs a reason was taken without one.')
export const NoteMissing = refusal('NoteMissing', 'The reason `other` was given and not explained.')
