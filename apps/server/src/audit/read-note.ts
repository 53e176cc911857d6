import type { AskedRow, Statement } from '@cohortium/graph-sql'
import type { RequestNotes } from '../http/request-context.ts'
import { storedEvent, type AccessEvent } from './access-event.ts'

/** The beginning of what is told of an operation's reads, by its personal fields: a plan has one list of them for all its runs. */
const beginnings = new WeakMap<readonly string[], { operation: string | undefined; text: string }>()

/** An event's text without its end, up to what differs from request to request. */
function beginningOf(fields: readonly string[], operation: string | undefined): string {
  const known = beginnings.get(fields)
  if (known && known.operation === operation) return known.text
  const event: AccessEvent = { kind: 'read', operation, fields }
  const text = JSON.stringify(storedEvent(event)).slice(0, -1)
  beginnings.set(fields, { operation, text })
  return text
}

/**
 * What the trail is told of a statement, as JSON text: one event for each single row that it names, one for any other; nothing of
 * what is not personal. Who read is for the database to say.
 */
export function readNote(
  { personal, asked, cost }: Statement,
  { operation, requestId }: RequestNotes,
): string | undefined {
  if (personal.length === 0) return undefined
  const beginning = beginningOf(personal, operation)
  const event = (row?: AskedRow): string => {
    const rest = { request_id: requestId, row_count: cost.rows, asked: row }
    return `${beginning},${JSON.stringify(rest).slice(1)}`
  }
  return `[${asked.length === 0 ? event() : asked.map((row) => event(row)).join(',')}]`
}
