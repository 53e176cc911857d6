import { retentionDue, type RetentionRuleId } from '@cohortium/domain'
import type { ClientBase } from 'pg'

/** People whose details are due to be erased, by the rule that says so. */
export type DuePeople = ReadonlyMap<RetentionRuleId, readonly number[]>

interface Facts {
  id: number
  isLive: boolean
  hasRegistration: boolean
  applicationsEndedOn: string | null
  registrationsEndedOn: string | null
}

/** Whom the retention rules would erase on a day. @param client connected as the owner. */
export async function duePeople(client: ClientBase, today: string): Promise<DuePeople> {
  const { rows } = await client.query<Facts>(facts)
  const due = new Map<RetentionRuleId, number[]>()
  for (const { id, ...person } of rows) {
    const rule = retentionDue(person, today)
    if (rule) due.set(rule, [...(due.get(rule) ?? []), id])
  }
  return due
}

/** The day on which an application ended: of its last change of state, or of the decision where none is recorded. */
const ended = `coalesce(
  (select max(t.occurred_at at time zone 'Europe/London')::date from application_transition t where t.application_id = a.id),
  a.decided_on, (a.submitted_at at time zone 'Europe/London')::date)`

const facts = `
  select p.id, app.erasure_obstacle(p.id) is not null as "isLive",
    exists (select from participant r where r.person_id = p.id) as "hasRegistration",
    (select max(${ended})::text from application a where a.person_id = p.id) as "applicationsEndedOn",
    (select max(r.ended_on)::text from participant r where r.person_id = p.id) as "registrationsEndedOn"
  from person p
  join person_identity i on i.person_id = p.id
  where i.email <> '[erased]'
  order by p.id`
