import type { AuditKind, Role } from '@cohortium/domain'
import type { AskedRow } from '@cohortium/graph-sql'

/** What the server itself tells the trail of: what no trigger sees. */
export interface AccessEvent {
  readonly kind: Extract<AuditKind, 'read' | 'export' | 'sign_in' | 'sign_out' | 'sign_in_refused'>
  /** Who did it; absent where that is not known. */
  readonly accountId?: number | undefined
  readonly assignmentId?: number | undefined
  readonly role?: Role | undefined
  /** Name of the operation. */
  readonly operation?: string | undefined
  readonly requestId?: string | undefined
  /** Personal fields that were read. */
  readonly fields?: readonly string[]
  /** Rows that were handed out; of a read, the most it could answer. */
  readonly rowCount?: number | undefined
  /** The single row that was asked for: it tells whom the event is about. */
  readonly asked?: AskedRow | undefined
  /** What else is worth knowing, and may be erased: `{"address": [null, "192.0.2.1"]}`. */
  readonly changes?: Readonly<Record<string, readonly [unknown, unknown]>>
}

/** As `app.record_accesses` reads it. */
export const storedEvent = (event: AccessEvent) => ({
  kind: event.kind,
  account_id: event.accountId,
  assignment_id: event.assignmentId,
  role: event.role,
  operation: event.operation,
  request_id: event.requestId,
  fields: event.fields ?? [],
  row_count: event.rowCount,
  asked: event.asked,
  changes: event.changes,
})
