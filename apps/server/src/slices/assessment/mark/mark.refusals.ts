import { refusal } from '../../../writing/refusals/refusal.ts'

export const OutOfBounds = refusal('OutOfBounds', 'A mark was below the lowest or above the highest.')
export const MarkMissing = refusal(
  'MarkMissing',
  'A module that is graded by a mark was recorded without one.',
)
export const MarkUnwanted = refusal(
  'MarkUnwanted',
  'A portfolio, which is passed or not, was recorded with a mark.',
)
export const MarksFrozen = refusal('MarksFrozen', 'The exam board has frozen the marks that come before it.')
export const SameMarker = refusal('SameMarker', 'The second marker would be the first one.')
export const ResultContradicted = refusal(
  'ResultContradicted',
  'A correction would contradict the result that the board settled.',
)
