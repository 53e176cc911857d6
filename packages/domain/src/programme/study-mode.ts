import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const studyModes = defineEnum(
  'StudyMode',
  'Share of a working week that study takes; fees differ by it.',
  {
    full_time: 'Study is the main occupation of the year.',
    part_time: 'Study beside a post in a setting.',
  },
)
export type StudyMode = EnumValue<typeof studyModes>
