import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const feePayers = defineEnum(
  'FeePayer',
  'Who owes the tuition fee; no government funding exists for the award.',
  {
    school: 'The participant’s setting.',
    participant: 'The participant pays for themself.',
    other: 'Somebody else, such as a trust or charity, named on the liability.',
  },
)
export type FeePayer = EnumValue<typeof feePayers>
