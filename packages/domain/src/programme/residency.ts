import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const residencies = defineEnum('Residency', 'Status that decides which tuition fee applies.', {
  home: 'Pays the fee for residents of the United Kingdom.',
  international: 'Pays the fee for those from elsewhere.',
})
export type Residency = EnumValue<typeof residencies>
