import type { ClientBase } from 'pg'

export interface TrailEvent {
  id: number
  kind: string
  table_name: string | null
  row_id: number | null
  fields: string[]
  row_count: number | null
  operation: string | null
  request_id: string | null
  role: string | null
  database_role: string
  account_id: number | null
  assignment_id: number | null
  occurred_at: Date
  subject_id: number | null
  changes: Record<string, [unknown, unknown]> | null
}

/** Number of the last event. */
export async function lastEvent(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number }>('select coalesce(max(id), 0) as id from audit_event')
  return rows[0]?.id ?? 0
}

const enterNotes = (client: ClientBase) =>
  client.query(`select pg_advisory_xact_lock(hashtext('cohortium audit seal')), app.enter_notes(100000)`)

/** The events that some work writes, with what they changed; what was read is entered as the sealer does it. */
export async function trailOf(client: ClientBase, work: () => Promise<unknown>): Promise<TrailEvent[]> {
  await enterNotes(client)
  const before = await lastEvent(client)
  await work()
  await enterNotes(client)
  const { rows } = await client.query<TrailEvent>(
    `select e.*, d.changes::json as changes from audit_event e left join audit_difference d on d.event_id = e.id
     where e.id > $1 order by e.id`,
    [before],
  )
  return rows
}
