import type { Statement } from '@cohortium/graph-sql'
import type { RequestNotes } from '../http/request-context.ts'
import { storedEvent, type AccessEvent } from './access-event.ts'

/**
 * What the trail is told of a statement, as JSON text: one event for each single row that it names, one for any other; nothing of
 * what is not personal. Who read is for the database to say.
 */
export function readNote(
  { personal, asked, cost }: Statement,
  { operation, requestId }: RequestNotes,
): string | undefined {
  if (personal.length === 0) return undefined
  const event: AccessEvent = { kind: 'read', operation, requestId, fields: personal, rowCount: cost.rows }
  const events = asked.length === 0 ? [event] : asked.map((row) => ({ ...event, asked: row }))
  return JSON.stringify(events.map(storedEvent))
}
