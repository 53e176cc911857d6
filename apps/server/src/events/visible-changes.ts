import type { Role } from '@cohortium/domain'
import { mayRead, type Registry, type Statement } from '@cohortium/graph-sql'
import type { Watch } from './watch.ts'

/** Changed rows by table: the number of each, with that of its participant. */
export type Changed = ReadonlyMap<string, ReadonlyMap<number, number | null>>

/** A row that changed, as whoever watches is told of it. */
export interface VisibleChange {
  /** Its type in the graph. */
  readonly type: string
  readonly id: string
  /** Whose it is; absent for an application or import. */
  readonly participant: string | null
}

const inScope = (participant: string): string =>
  `(${participant} = any ($1::integer[]) or p.cohort_id = $3::integer or p.delivery_group_id = $4::integer)`

/** Rows that changed and are watched, from a table's ids `$n` and participants `$n+1`. Their own rules let the others out. */
const finders: Readonly<Record<string, (ids: string, participants: string) => string>> = {
  participant: (ids) => `
    select p.id, p.id as participant from participant p where p.id = any (${ids}::integer[]) and ${inScope('p.id')}`,
  application: (ids) => `
    select a.id, null::integer as participant from application a
    where a.id = any (${ids}::integer[]) and (a.id = any ($2::integer[]) or a.cohort_id = $3::integer)`,
  import: (ids) => `
    select i.id, null::integer as participant from import i
    where i.id = any (${ids}::integer[]) and i.id = any ($5::integer[])`,
  // Whoever sees a participant sees their attendance, also that a record of it was removed.
  attendance: (ids, participants) => `
    select changed.id, p.id as participant
    from unnest(${ids}::integer[], ${participants}::integer[]) as changed (id, participant)
    join participant p on p.id = changed.participant where ${inScope('p.id')}`,
  module_registration: (ids) => ofParticipant('module_registration', ids),
  evidence_item: (ids) => ofParticipant('evidence_item', ids),
  mark: (ids) => `
    select t.id, r.participant_id as participant from mark t
    join module_registration r on r.id = t.module_registration_id
    left join participant p on p.id = r.participant_id
    where t.id = any (${ids}::integer[]) and ${inScope('r.participant_id')}`,
}

const ofParticipant = (table: string, ids: string): string => `
    select t.id, t.participant_id as participant from ${table} t left join participant p on p.id = t.participant_id
    where t.id = any (${ids}::integer[]) and ${inScope('t.participant_id')}`

/** Numbers in PostgreSQL's text of an array. */
const arrayText = (numbers: Iterable<number | null>): string =>
  `{${[...numbers].map((n) => n ?? 'null').join(',')}}`

/**
 * The statement that answers which of the changed rows somebody watches and may see, read in their role; undefined where none of the
 * tables is open to it.
 */
export function visibleChanges(
  registry: Registry,
  role: Role,
  watch: Watch,
  changed: Changed,
): Statement | undefined {
  const values: (string | null)[] = [
    arrayText(watch.participants),
    arrayText(watch.applications),
    watch.cohort === undefined ? null : String(watch.cohort),
    watch.group === undefined ? null : String(watch.group),
    arrayText(watch.imports),
  ]
  const parts: string[] = []
  const types = [...registry.types.values()]
  for (const [table, find] of Object.entries(finders)) {
    const type = types.find((one) => one.table === table)
    if (!type || !mayRead(role, type)) continue
    const rows = changed.get(table) ?? new Map<number, number | null>()
    values.push(arrayText(rows.keys()), arrayText(rows.values()))
    const [ids, participants] = [`$${values.length - 1}`, `$${values.length}`]
    // Each parameter has a type, used or not.
    parts.push(`
      select '${type.name}' as type, '${type.prefix}_' || id as id, 'ptc_' || participant as participant
      from (${find(ids, participants)}) as found where ${participants}::integer[] is not null`)
  }
  if (parts.length === 0) return undefined
  return {
    name: 'visible_changes',
    text: `select coalesce(json_agg(seen), '[]')::text from (${parts.join(' union all ')}) as seen
      where $1::integer[] is not null and $2::integer[] is not null and $3::integer is not distinct from $3 and $4::integer is not distinct from $4
        and $5::integer[] is not null`,
    values,
    cost: { rows: 0, lists: [] },
    personal: [],
    asked: [],
  }
}
