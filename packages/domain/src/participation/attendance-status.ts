import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const attendanceStatuses = defineEnum(
  'AttendanceStatus',
  'Whether a participant was at a taught day.',
  {
    present: 'At the day with the own group.',
    absent: 'Not there, without agreement.',
    authorised_absence: 'Not there, by agreement.',
    made_up_elsewhere: 'Missed the own group’s day and attended the same day of another group.',
  },
)
export type AttendanceStatus = EnumValue<typeof attendanceStatuses>
