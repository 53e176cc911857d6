import type { AttendanceStatus } from './attendance-status.ts'

/** Taught days attended: present or made up elsewhere, each day once. Source: consortium decision. */
export function daysAttended(
  attendances: readonly { readonly taughtDayId: number; readonly status: AttendanceStatus }[],
): number {
  const attended = attendances.filter(({ status }) => status === 'present' || status === 'made_up_elsewhere')
  return new Set(attended.map(({ taughtDayId }) => taughtDayId)).size
}
