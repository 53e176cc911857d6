import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const teacherStatusKinds = defineEnum(
  'TeacherStatusKind',
  'Professional status that lets its holder teach.',
  {
    qts: 'Qualified Teacher Status: to teach in maintained schools.',
    qtls: 'Qualified Teacher Learning and Skills: from further education, equal to QTS while membership lasts.',
    eyts: 'Early Years Teacher Status: to lead teaching from birth to five.',
  },
)
export type TeacherStatusKind = EnumValue<typeof teacherStatusKinds>
