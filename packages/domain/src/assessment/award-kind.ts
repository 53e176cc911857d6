import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const awardKinds = defineEnum('AwardKind', 'What an exam board may confer.', {
  nasenco: 'National Award for SEN Coordination.',
  pgcert_inclusive_education: 'Postgraduate certificate for those outside the national award’s conditions.',
  university_exit_award: 'The university’s own certificate for 60 credits without the national award.',
})
export type AwardKind = EnumValue<typeof awardKinds>
