import { refusal } from '../../../writing/refusals/refusal.ts'

export const NotOwnGroup = refusal('NotOwnGroup', 'The day is another group’s.')
export const CatchUpMissing = refusal(
  'CatchUpMissing',
  'A day made up elsewhere needs the day at which it was made up.',
)
export const CatchUpNotExpected = refusal(
  'CatchUpNotExpected',
  'Another day is named though the day was not made up.',
)
export const SameGroup = refusal('SameGroup', 'A day is made up with another group.')
export const OtherDay = refusal('OtherDay', 'A day is made up at the day of the same number.')
export const OtherYear = refusal('OtherYear', 'A day is made up within its academic year.')

export const attendanceRefusals = [
  NotOwnGroup,
  CatchUpMissing,
  CatchUpNotExpected,
  SameGroup,
  OtherDay,
  OtherYear,
] as const
