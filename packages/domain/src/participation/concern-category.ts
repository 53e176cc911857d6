import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const concernCategories = defineEnum('ConcernCategory', 'Subject of a worry about a participant.', {
  attendance: 'Missed taught days.',
  progress: 'Work or evidence behind plan.',
  wellbeing: 'Health or strain.',
  workload: 'Post and study collide.',
  release: 'The school does not free the participant.',
  other: 'Explained in the summary.',
})
export type ConcernCategory = EnumValue<typeof concernCategories>
