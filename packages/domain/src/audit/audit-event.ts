import type { Role } from '../access/role.ts'
import type { AuditKind } from './audit-kind.ts'

/** Something that was done or read, by whom and about whom; it is never changed afterwards. */
export interface AuditEvent {
  /** Identity within the table, from 1; later events have greater ones, some numbers are left out. */
  id: number
  occurredAt: Date
  kind: AuditKind
  /** Name of the table, where rows of one were concerned. */
  tableName: string | null
  /** Number of the row, where it was a single one. */
  rowId: number | null
  /** Columns that were changed, or personal fields that were read. */
  fields: string[]
  /** Rows that were loaded or handed out; of a read, the most it could answer. */
  rowCount: number | null
  /** Name of the operation or command. */
  operation: string | null
  /** As the log of the server has it. */
  requestId: string | null
  /** Part in which the actor acted. */
  role: Role | null
  /** Role or login of the database in which it was done. */
  databaseRole: string
}
