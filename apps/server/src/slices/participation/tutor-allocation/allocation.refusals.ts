import { refusal } from '../../../writing/refusals/refusal.ts'

export const TutorNotActive = refusal(
  'TutorNotActive',
  'The tutor does not work for the consortium on that day.',
)
export const AuthorityNotServed = refusal(
  'AuthorityNotServed',
  'The tutor does not serve the participant’s authority.',
)
export const TutorFull = refusal('TutorFull', 'The tutor holds as many participants as they can take.')
export const PrimaryTutorExists = refusal(
  'PrimaryTutorExists',
  'The participant has a tutor on some of these days already.',
)
