import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const accessRefusals = defineEnum(
  'AccessRefusalReason',
  'Why a change of accounts, passwords or tokens was not made.',
  {
    not_found: 'There is no such thing, or it is not yours.',
    not_administrator: 'Only administrators of the consortium may do this.',
    session_needed: 'It is done by somebody who is signed in, not by a token.',
    invalid_input: 'A value is not what it must be.',
    wrong_password: 'The present password is another one.',
    weak_password: 'The new password is too easily guessed.',
    wrong_code: 'The code is not the one of this moment, or was used before.',
    too_many_attempts: 'There were too many failed attempts.',
    no_password: 'The account is used through another organisation and has no password here.',
    two_factor_active: 'There is a second factor already.',
    two_factor_absent: 'There is no second factor to confirm or remove.',
    email_taken: 'Another account has this address.',
    identity_taken: 'Another account has this identity.',
    own_account: 'Administrators do not shut themselves out.',
    no_change: 'It is so already.',
    changed_meanwhile: 'Somebody else changed it meanwhile.',
    assignment_overlaps: 'The account has this role on some of these days already.',
  },
)
export type AccessRefusalReason = EnumValue<typeof accessRefusals>
