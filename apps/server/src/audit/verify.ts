import type { ClientBase } from 'pg'
import { differenceDigestOf, digestOf, sealHashOf } from '../database/migrations/audit/digest.ts'

/** What was found of a trail. */
export interface Verification {
  /** Sentences that name what is wrong, the first one first; none where all is as it was written. */
  readonly faults: readonly string[]
  readonly events: number
  readonly seals: number
  /** Hash of the last seal; empty where nothing is sealed yet. */
  readonly head: string
  /** Events that are not sealed yet. */
  readonly unsealed: number
}

/** Most faults of a kind that are named. */
const most = 20

/**
 * Checks the whole trail in one view of the database, by statements of its own: functions in the database may have been tampered
 * with as well.
 * @param client connected as the owner.
 * @param noted a hash noted elsewhere, which the chain must hold.
 */
export async function verifyAudit(client: ClientBase, noted?: string): Promise<Verification> {
  await client.query('begin transaction isolation level repeatable read read only')
  try {
    const faults: string[] = []
    for (const check of [seals, events, differences, strays, triggers])
      faults.push(...(await told(client, check)))
    if (noted !== undefined) faults.push(...(await told(client, missing, [noted])))
    const { rows } = await client.query<Omit<Verification, 'faults'>>(totals)
    const [total = { events: 0, seals: 0, head: '', unsealed: 0 }] = rows
    return { faults, ...total }
  } finally {
    await client.query('rollback')
  }
}

async function told(client: ClientBase, text: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(`${text} limit ${most}`, values)
  return rows.map(({ fault }) => fault)
}

const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"')`

const seals = `
  with chain as (
    select s.*, lag(hash, 1, '') over (order by id) as hash_before,
      lag(last_event_id, 1, 0) over (order by id) as last_before
    from audit_seal s
  )
  select format('Seal %s of %s %s.', s.id, ${moment('s.sealed_at')}, case
    when s.previous_hash <> s.hash_before then 'does not follow the one before: a seal was changed, removed or added'
    when s.after_event_id <> s.last_before then 'does not begin where the one before ends'
    when found.count <> s.event_count then
      format('sealed %s events after %s and up to %s, but there are %s now', s.event_count, s.after_event_id,
        s.last_event_id, found.count)
    else format('does not fit the events after %s and up to %s: one of them was changed', s.after_event_id, s.last_event_id)
  end) as fault
  from chain s
  cross join lateral (
    select count(*), coalesce(string_agg(digest, '' order by id), '') as digests from audit_event e
    where e.id > s.after_event_id and e.id <= s.last_event_id
  ) as found
  where s.previous_hash <> s.hash_before or s.after_event_id <> s.last_before or found.count <> s.event_count
    or s.hash <> ${sealHashOf('s', 'found.digests')}
  order by s.id`

const events = `
  select format('Event %s of %s is not as it was written.', e.id, ${moment('e.occurred_at')}) as fault
  from audit_event e where e.digest <> ${digestOf('e')} order by e.id`

const differences = `
  select format('What event %s changed %s.', e.id, case
    when d.event_id is null then 'is missing, and its person was not erased' else 'is not as it was written'
  end) as fault
  from audit_event e left join audit_difference d on d.event_id = e.id
  where e.difference_digest is not null
    and case
      when d.event_id is not null then e.difference_digest <> ${differenceDigestOf('d.salt', 'd.changes')}
      else not exists (
        select from audit_event erasure
        where erasure.subject_id = e.subject_id and erasure.kind = 'erasure' and erasure.id > e.id
      )
    end
  order by e.id`

const strays = `
  select format('Event %s is said to have changed something, which it did not when it was written.', e.id) as fault
  from audit_difference d join audit_event e on e.id = d.event_id
  where e.difference_digest is null order by e.id`

/** TypeORM's own table tells of migrations, whose names are in it for good. */
const triggers = `
  select format('The table %s writes no trail.', c.relname) as fault
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname not in ('schema_migration', 'audit_event', 'audit_difference', 'audit_seal')
    and (select count(*) from pg_trigger t
      where t.tgrelid = c.oid and t.tgname in ('audit_row', 'audit_truncate') and t.tgenabled in ('O', 'A')) <> 2
  order by c.relname`

const missing = `
  select 'No seal has the hash that was noted: the chain was made anew since, or is another one.' as fault
  where not exists (select from audit_seal where hash = $1)`

const totals = `
  select (select count(*)::integer from audit_event) as events,
    (select count(*)::integer from audit_seal) as seals,
    coalesce((select hash from audit_seal order by id desc limit 1), '') as head,
    (select count(*)::integer from audit_event
     where id > coalesce((select max(last_event_id) from audit_seal), 0)) as unsealed`
