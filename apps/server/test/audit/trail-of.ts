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
  subject_id: number | null
  changes: Record<string, [unknown, unknown]> | null
}

/** Number of the last event. */
export async function lastEvent(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number }>('select coalesce(max(id), 0) as id from audit_event')
  return rows[0]?.id ?? 0
}

/** The events that some work writes, with what they changed. */
export async function trailOf(client: ClientBase, work: () => Promise<unknown>): Promise<TrailEvent[]> {
  const before = await lastEvent(client)
  await work()
  const { rows } = await client.query<TrailEvent>(
    `select e.*, d.changes::json as changes from audit_event e left join audit_difference d on d.event_id = e.id
     where e.id > $1 order by e.id`,
    [before],
  )
  return rows
}
