import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const feedbackStates = defineEnum(
  'FeedbackState',
  'Whether formative feedback can be read by its participant.',
  {
    draft: 'Seen by its author only.',
    published: 'Open to the participant; final.',
  },
)
export type FeedbackState = EnumValue<typeof feedbackStates>
