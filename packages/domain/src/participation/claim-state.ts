import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const claimStates = defineEnum(
  'ClaimState',
  'Where a request for more time or for allowance stands.',
  {
    submitted: 'Waiting for a decision.',
    evidence_required: 'Waiting for proof from the participant.',
    approved: 'Granted.',
    rejected: 'Refused.',
  },
)
export type ClaimState = EnumValue<typeof claimStates>
