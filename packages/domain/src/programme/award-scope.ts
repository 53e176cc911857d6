import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const awardScopes = defineEnum(
  'AwardScope',
  'Settings in which the award qualifies its holder as a SENCO.',
  {
    full: 'Any mainstream school or maintained nursery school.',
    early_years: 'Early years only, because the holder’s teacher status is EYTS.',
  },
)
export type AwardScope = EnumValue<typeof awardScopes>
