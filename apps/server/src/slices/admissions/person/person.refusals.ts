import { refusal } from '../../../writing/refusals/refusal.ts'

export const OverallTooLow = refusal(
  'OverallTooLow',
  'The overall IELTS band is below what the university asks.',
)
export const ElementTooLow = refusal(
  'ElementTooLow',
  'An element of IELTS is below what the university asks.',
)
export const ScoresIncomplete = refusal('ScoresIncomplete', 'An IELTS report without all of its bands.')
export const BandNotInHalves = refusal('BandNotInHalves', 'A band that no IELTS report has.')
export const EquivalentNotNamed = refusal('EquivalentNotNamed', 'An equivalent of IELTS that is not named.')
export const StatusRecorded = refusal(
  'StatusRecorded',
  'The person’s record has this teacher status already.',
)
export const DatesReversed = refusal('DatesReversed', 'Something ends or is completed before it begins.')
