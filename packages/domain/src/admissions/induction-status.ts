import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const inductionStatuses = defineEnum(
  'InductionStatus',
  'How far a teacher has come with the statutory induction period.',
  {
    passed: 'Completed and confirmed.',
    exempt: 'Excused, for example because of an early award or service elsewhere; counts as completed.',
    in_progress: 'Begun and not yet confirmed.',
    not_required: 'The status has no induction, as with EYTS.',
  },
)
export type InductionStatus = EnumValue<typeof inductionStatuses>
