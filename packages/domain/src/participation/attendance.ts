import type { AttendanceStatus } from './attendance-status.ts'

/** Whether a participant was at a taught day. */
export interface Attendance {
  /** Identity within the table, from 1. */
  id: number
  status: AttendanceStatus
  recordedAt: Date
  note: string | null
  version: number
}
