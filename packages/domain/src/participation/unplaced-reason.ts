import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const unplacedReasons = defineEnum('UnplacedReason', 'Why no tutor is proposed for a participant.', {
  no_tutor: 'No tutor of the university, or of both, serves the authority on that day.',
  no_place: 'Tutors serve the authority, but each of them has as many participants as they can take.',
})
export type UnplacedReason = EnumValue<typeof unplacedReasons>
