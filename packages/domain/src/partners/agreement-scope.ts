import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const agreementScopes = defineEnum(
  'AgreementScope',
  'What a data-sharing agreement lets the recipient see, widest first.',
  {
    participants: 'Rows of named participants, with their progress.',
    progress: 'Progress of participants without their personal fields.',
    aggregates: 'Counts and rates only.',
  },
)
export type AgreementScope = EnumValue<typeof agreementScopes>
