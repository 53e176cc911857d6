import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const deadlineReasons = defineEnum(
  'DeadlineReason',
  'Why a person has a statutory deadline, or none.',
  {
    third_anniversary: 'Due three years after the first appointment as SENCO of a covered school.',
    appointed_before_regulations: 'None: appointed on or before 1 September 2009.',
    previously_senco: 'None: had already been SENCO for more than twelve months in total.',
    setting_not_covered: 'None: neither a mainstream school nor a maintained nursery school.',
    never_appointed: 'None: never appointed as SENCO.',
  },
)
export type DeadlineReason = EnumValue<typeof deadlineReasons>
