import { refusal } from '../../../writing/refusals/refusal.ts'

export const ReleaseNotSigned = refusal(
  'ReleaseNotSigned',
  'No headteacher has agreed to release the participant for the taught days.',
)
export const DateMissing = refusal('DateMissing', 'A step that counts from a day was taken without one.')
export const BeforeStart = refusal('BeforeStart', 'The day comes before the participant began.')
export const StillAhead = refusal('StillAhead', 'The day is still ahead.')
export const NothingConferred = refusal(
  'NothingConferred',
  'No award has been conferred, so that nothing is complete.',
)
