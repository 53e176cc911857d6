import type { Statement } from '@cohortium/graph-sql'
import type { Identity } from '../access/identity.ts'
import type { RequestNotes } from '../http/request-context.ts'
import type { AccessEvent } from './access-event.ts'

/** What the trail is told of a statement: one event for each single row that it names, one for any other; none of nothing personal. */
export function readEvents(
  { accountId, assignmentId, role }: Identity,
  { personal, asked, cost }: Statement,
  { operation, requestId }: RequestNotes,
): AccessEvent[] {
  if (personal.length === 0) return []
  const event: AccessEvent = {
    kind: 'read',
    accountId,
    assignmentId,
    role,
    operation,
    requestId,
    fields: personal,
    rowCount: cost.rows,
  }
  return asked.length === 0 ? [event] : asked.map((row) => ({ ...event, asked: row }))
}
