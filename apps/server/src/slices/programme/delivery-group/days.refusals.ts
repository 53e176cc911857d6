import { refuse } from '@cohortium/domain'
import { refusal } from '../../../writing/refusals/refusal.ts'

/** Refusals of days of a group. */

export const DaysOutOfOrder = refusal('DaysOutOfOrder', 'Two days of a group are not in their order.')
export const DayTaken = refusal(
  'DayTaken',
  'The group has another taught day on that day, or of that number.',
)
export const OutsideCohort = refusal('OutsideCohort', 'The cohort is not taught on that day.')

/** Refuses a day on which a cohort is not taught; undefined where it is. */
export const outside = (
  day: string,
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
) =>
  day < startsOn || day > endsOn
    ? refuse('OutsideCohort', `The cohort is taught from ${startsOn} to ${endsOn}; choose a day of these.`)
    : undefined
