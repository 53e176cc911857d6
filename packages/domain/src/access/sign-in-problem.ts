import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

/** Each value's meaning is the sentence that the person is shown. */
export const signInProblems = defineEnum(
  'SignInProblem',
  'Why signing in through another organisation did not succeed.',
  {
    provider_unavailable: 'Your organisation cannot be reached at the moment; try again in a few minutes.',
    provider_refused: 'Your organisation did not sign you in; try again, or ask its help desk.',
    wrong_state: 'This answer does not belong to a sign-in that was begun in this browser; begin again.',
    expired: 'The sign-in took longer than ten minutes; begin again.',
    unknown_identity:
      'Your organisation knows you, but no account here is linked to you; ask an administrator for an invitation.',
    invitation_invalid:
      'The invitation was used already or has expired; ask an administrator for another one.',
    no_assignment: 'No part is assigned to your account today; ask an administrator.',
  },
)
export type SignInProblem = EnumValue<typeof signInProblems>
