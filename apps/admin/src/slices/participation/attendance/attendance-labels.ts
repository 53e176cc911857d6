import { attendanceStatuses } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { AttendanceStatus } from '@/gql/graphql.ts'

/** How an attendance is shown: the register's letter, the word, and the colour that goes with them. */
export interface AttendanceLook {
  readonly letter: 'P' | 'A' | 'L' | 'X'
  readonly label: string
  /** In the midst of a sentence: `absent on day 3`. */
  readonly word: string
  readonly meaning: string
  readonly box: string
}

const look = (
  status: AttendanceStatus,
  letter: AttendanceLook['letter'],
  label: string,
  box: string,
): AttendanceLook => ({
  letter,
  label,
  word: label.toLowerCase(),
  meaning: meaningOf(attendanceStatuses, status),
  box,
})

export const attendanceLooks: Record<AttendanceStatus, AttendanceLook> = {
  PRESENT: look('PRESENT', 'P', 'Present', 'border-primary bg-primary text-inverted'),
  ABSENT: look('ABSENT', 'A', 'Absent', 'border-error border-2 text-error'),
  AUTHORISED_ABSENCE: look('AUTHORISED_ABSENCE', 'L', 'On leave', 'border-warning border-2 text-warning'),
  MADE_UP_ELSEWHERE: look(
    'MADE_UP_ELSEWHERE',
    'X',
    'Made up elsewhere',
    'border-primary border-2 text-primary',
  ),
}
