const auditRow = (further: string): string => `
create or replace function app.audit_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  secrets constant text[] := '{password_hash,totp_secret,totp_last_step,invitation_hash,secret_hash}'${further};
  before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  event audit_event;
  changes jsonb;
begin
  select array_agg(name order by name),
    jsonb_object_agg(name, jsonb_build_array(before -> name, after -> name)) filter (where name <> all (secrets))
    into event.fields, changes
  from jsonb_object_keys(case when tg_op = 'DELETE' then before else after end) as name
  where coalesce(before -> name, 'null') <> coalesce(after -> name, 'null');
  -- That a credential was used is no change of anything.
  if event.fields is null or (tg_table_name = 'credential' and event.fields = '{last_used_at}') then
    return null;
  end if;
  event.kind := lower(tg_op);
  event.table_name := tg_table_name;
  event.row_id := coalesce(after ->> 'id', before ->> 'id');
  event.subject_id := app.audit_subject(tg_argv[0], before || after);
  perform app.write_event(app.with_actor(event), changes);
  return null;
end $$;
`

/**
 * The trail of a row, of which further columns may be named whose contents it does not show: that they were changed, yes. The
 * second argument of the trigger names them, as an array.
 */
export const hiddenColumns = auditRow(`::text[]
    || coalesce(tg_argv[1], '{}')::text[]`)

export const withoutHiddenColumns = auditRow('')

/** Has a table's changes written to the trail, but for the contents of some columns. */
export const auditTriggersHiding = (table: string, subject: string, hidden: readonly string[]): string => `
create trigger audit_row after insert or update or delete on ${table}
  for each row execute function app.audit_row('${subject}', '{${hidden.join(',')}}');
create trigger audit_truncate after truncate on ${table}
  for each statement execute function app.audit_truncate()`
