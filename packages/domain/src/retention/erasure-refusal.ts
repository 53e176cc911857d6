import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const personDataRefusals = defineEnum(
  'PersonDataRefusalReason',
  'Why what is held on a person was not handed out or erased.',
  {
    not_found: 'There is no such person, or they are another institution’s.',
    not_allowed: 'Only administrators of the consortium and the person’s own university may do this.',
    live_registration: 'The person is registered at this time.',
    live_application: 'An application of the person is not decided yet.',
    live_tutor: 'The person teaches at this time.',
  },
)
export type PersonDataRefusalReason = EnumValue<typeof personDataRefusals>
