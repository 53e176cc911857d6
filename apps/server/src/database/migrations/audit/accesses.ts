/** What the server itself writes to the trail: reads of personal fields, exports, and who came and went. */
export const accesses = `
create function app.record_accesses(events jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  given jsonb;
  event audit_event;
begin
  for given in select value from jsonb_array_elements(events) loop
    if given ->> 'kind' not in ('read', 'export', 'sign_in', 'sign_out', 'sign_in_refused') then
      raise exception '% is told of by the tables alone.', given ->> 'kind' using errcode = 'check_violation';
    end if;
    event := jsonb_populate_record(null::audit_event, given);
    if given ? 'asked' then
      event.table_name := given -> 'asked' ->> 'table';
      select row_id, subject_id into event.row_id, event.subject_id
      from app.asked_row(event.table_name, given -> 'asked' ->> 'column', given -> 'asked' ->> 'value');
    end if;
    if event.kind like 'sign\\_%' then
      event.subject_id := app.audit_subject('account', jsonb_build_object('id', event.account_id));
    end if;
    perform app.write_event(event, given -> 'changes');
  end loop;
end $$;
comment on function app.record_accesses(jsonb) is 'Adds what was read, handed out, or who came and went.';

create function app.asked_row(table_name text, key text, value text, out row_id integer, out subject_id integer)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  facts jsonb;
  path text;
begin
  select split_part(encode(tgargs, 'escape'), '\\000', 1) into path from pg_trigger
  where tgrelid = to_regclass('public.' || quote_ident(table_name)) and tgname = 'audit_row';
  if path is not null then
    execute format('select to_jsonb(t) from public.%I as t where %I = %L', table_name, key, value) into facts;
    row_id := facts ->> 'id';
    subject_id := app.audit_subject(path, facts);
  end if;
end $$;
comment on function app.asked_row(text, text, text) is 'The row of a table that a value names, and the person it is about.';
`
