import { differenceDigestOf, digestOf } from '../audit/digest.ts'

/** Entering notes in the trail, all by one statement. The lock is that of sealing: one server does either at a time. */
export const telling = `
create or replace function app.tell_accesses(events jsonb, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  odd text;
begin
  select given ->> 'kind' into odd from jsonb_array_elements(events) as given
  where given ->> 'kind' not in ('read', 'export', 'sign_in', 'sign_out', 'sign_in_refused') limit 1;
  if found then
    raise exception '% is told of by the tables alone.', odd using errcode = 'check_violation';
  end if;
  -- Before a number is taken: a seal waits for every transaction that may hold a number below its last.
  perform pg_current_xact_id();
  with given as materialized (
    select e.place, e.given, e.given -> 'asked' as asked, told.occurred_at, told.kind, told.fields, told.row_count,
      told.operation, told.request_id, told.role, told.account_id, told.assignment_id, e.given ->> 'changes' as words
    from jsonb_array_elements(events) with ordinality as e (given, place)
    cross join lateral jsonb_populate_record(null::audit_event, e.given) as told
  ), found as materialized (
    -- The same row is often asked for again.
    select named.asked, r.row_id, r.subject_id
    from (select distinct g.asked from given as g where g.asked is not null) as named
    cross join lateral app.asked_row(named.asked ->> 'table', named.asked ->> 'column', named.asked ->> 'value') as r
  ), event as materialized (
    select nextval('public.audit_event_id_seq')::integer as id, whole.*,
      ${differenceDigestOf('whole.salt', 'whole.words')} as difference_digest
    from (
      select coalesce(at, g.occurred_at)::timestamptz(3) as occurred_at, g.kind, g.asked ->> 'table' as table_name, f.row_id,
        coalesce(g.fields, '{}') as fields, g.row_count, g.operation,
        coalesce(g.request_id, nullif(current_setting('app.request', true), '')) as request_id, g.role,
        -- Nobody else may tell of them.
        'award_gate' as database_role, g.account_id, g.assignment_id,
        case when g.kind like 'sign\\_%'
          then app.audit_subject('account', jsonb_build_object('id', g.account_id))
          else f.subject_id end as subject_id,
        g.words, case when g.words is not null then uuid_send(gen_random_uuid()) end as salt
      from given as g left join found as f on f.asked = g.asked
      order by g.place
    ) as whole
  ), told as (
    insert into audit_event (id, occurred_at, kind, table_name, row_id, fields, row_count, operation, request_id, role,
      database_role, account_id, assignment_id, subject_id, difference_digest, digest)
    select id, occurred_at, kind, table_name, row_id, fields, row_count, operation, request_id, role,
      database_role, account_id, assignment_id, subject_id, difference_digest, ${digestOf('event')}
    from event
  )
  insert into audit_difference (changes, salt, event_id) select words, salt, id from event where words is not null;
end $$;
comment on function app.tell_accesses(jsonb, timestamptz) is
  'Adds what was read, handed out, or who came and went, at a moment, or where that is null at each event''s own.';

create or replace function app.enter_notes(most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  events jsonb;
  entered integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('cohortium audit seal')) then
    return 0;
  end if;
  with taken as (
    delete from app.audit_note where id in (select id from app.audit_note order by id limit most) returning *
  )
  select
    count(distinct taken.id),
    jsonb_agg(
      given.event || jsonb_build_object('occurred_at', taken.noted_at)
        || case when taken.account_id is null then '{}' else jsonb_build_object(
          'account_id', taken.account_id, 'assignment_id', taken.assignment_id, 'role', taken.role) end
      order by taken.id, given.place
    ) filter (where given.event is not null)
  into entered, events
  from taken left join lateral jsonb_array_elements(taken.events::jsonb) with ordinality as given (event, place) on true;
  if events is not null then
    perform app.tell_accesses(events, null);
  end if;
  return entered;
end $$;
`
