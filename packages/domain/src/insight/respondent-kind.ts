import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const respondentKinds = defineEnum('RespondentKind', 'Who answers an evaluation.', {
  participant: 'Somebody registered in the cohort.',
  headteacher: 'Head of a participant’s setting.',
  external_examiner: 'Examiner from another institution who sampled the cohort’s work.',
})
export type RespondentKind = EnumValue<typeof respondentKinds>
