import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const tutorKinds = defineEnum('TutorKind', 'Where a tutor comes from.', {
  local: 'Advisory teacher or experienced SENCO of a local authority.',
  university: 'Member of a university’s staff.',
})
export type TutorKind = EnumValue<typeof tutorKinds>
