import type { AttendanceStatus, IsoDate, ModuleRegistrationState, ParticipantState } from '@cohortium/domain'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `10 July 2024`. */
export function longDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** A mark without needless noughts: `62`, `62.5`. */
export const markWords = (mark: number): string => String(Math.round(mark * 100) / 100)

export const resultWords: Readonly<Record<ModuleRegistrationState, string>> = {
  in_progress: 'In progress',
  provisional: 'Provisional',
  passed: 'Passed',
  referred: 'Referred',
  deferred: 'Deferred',
  failed: 'Failed',
}

export const attendanceWords: Readonly<Record<AttendanceStatus, string>> = {
  present: 'Present',
  absent: 'Absent',
  authorised_absence: 'Authorised absence',
  made_up_elsewhere: 'Made up on another day',
}

export const participantWords: Readonly<Record<ParticipantState, string>> = {
  registered: 'Registered',
  active: 'Active',
  interrupted: 'Interrupted',
  completed: 'Completed',
  withdrawn: 'Withdrawn',
  discontinued: 'Discontinued',
}
