import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const releaseAgreementStates = defineEnum(
  'ReleaseAgreementState',
  'Where the school’s promise to free a participant for the taught days stands.',
  {
    draft: 'Prepared, not sent.',
    sent: 'With the headteacher, who has a single-use link.',
    signed: 'The school promised release.',
    declined: 'The school refused release.',
    revoked: 'Taken back after it was sent or signed.',
  },
)
export type ReleaseAgreementState = EnumValue<typeof releaseAgreementStates>
