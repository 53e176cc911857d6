/** Many rows at once, told of as a whole. */
export const loading = `
-- Only the owner of tables may turn their triggers off. From here to the end of the transaction the trail is open, and a
-- transaction that ends without closing it is refused.
create function app.begin_load(what text, tables text[]) returns void language plpgsql as $$
declare
  event audit_event;
  loaded text;
begin
  event.kind := 'load';
  event.operation := what;
  event.fields := tables;
  perform app.write_event(event, null);
  foreach loaded in array tables loop
    execute format('alter table public.%I disable trigger audit_row, disable trigger audit_truncate', loaded);
  end loop;
end $$;
comment on function app.begin_load(text, text[]) is
  'Lets the owner load rows of these tables in the present transaction, told of as a whole by end_load.';

create function app.end_load(what text, counts jsonb) returns void language plpgsql as $$
declare
  event audit_event;
  loaded text;
begin
  for loaded in select distinct tgrelid::regclass from pg_trigger where tgname ~ '^audit_' and tgenabled = 'D' loop
    execute format('alter table %s enable trigger audit_row, enable trigger audit_truncate', loaded);
  end loop;
  event.kind := 'load';
  event.operation := what;
  select array_agg(name order by name), sum(count::bigint), jsonb_object_agg(name, jsonb_build_array(null, count::bigint))
    into event.fields, event.row_count, counts
  from jsonb_each_text(counts) as loaded_table (name, count);
  perform app.write_event(event, counts);
end $$;
comment on function app.end_load(text, jsonb) is
  'Closes the trail after a load, and tells how many rows of which tables were loaded.';

create function app.refuse_open_trail() returns trigger language plpgsql as $$
begin
  if exists (select from pg_trigger where tgname ~ '^audit_' and tgenabled = 'D') then
    raise exception 'A load has to be ended by app.end_load before its transaction.'
      using errcode = 'check_violation', table = tg_table_name, constraint = tg_name;
  end if;
  return null;
end $$;
comment on function app.refuse_open_trail() is 'Refuses a load that leaves tables without a trail.';

create constraint trigger load_is_closed after insert on audit_event deferrable initially deferred
  for each row when (new.kind = 'load') execute function app.refuse_open_trail();
`
