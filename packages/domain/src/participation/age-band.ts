import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const ageBands = defineEnum(
  'AgeBand',
  'Age in whole years at registration, widened so that nobody can be recognised.',
  {
    under_25: '24 years or younger.',
    from_25_to_34: '25 to 34 years.',
    from_35_to_44: '35 to 44 years.',
    from_45_to_54: '45 to 54 years.',
    from_55: '55 years or older.',
  },
)
export type AgeBand = EnumValue<typeof ageBands>
