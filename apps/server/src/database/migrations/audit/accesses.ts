/** Events told one after another. */
export const tellAccesses = `
create function app.tell_accesses(events jsonb, at timestamptz) returns void
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
    event.occurred_at := at;
    -- Nobody else may tell of them.
    event.database_role := 'award_gate';
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
comment on function app.tell_accesses(jsonb, timestamptz) is
  'Adds what was read, handed out, or who came and went, at a moment.';
`

export const recordAccesses = `
create function app.record_accesses(events jsonb) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select app.tell_accesses(events, clock_timestamp());
  end;
comment on function app.record_accesses(jsonb) is 'Adds what is read, handed out, or who comes and goes just now.';
`

export const enterNotes = `
create function app.enter_notes(most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  note app.audit_note;
  entered integer := 0;
begin
  for note in
    with taken as (
      delete from app.audit_note
      where id in (select id from app.audit_note order by id limit most for update skip locked)
      returning *
    )
    select * from taken order by id
  loop
    perform app.tell_accesses(note.events::jsonb, note.noted_at);
    entered := entered + 1;
  end loop;
  return entered;
end $$;
comment on function app.enter_notes(integer) is 'Enters the oldest notes, at most so many, in the trail; answers how many.';
`

/** What the server itself writes to the trail: reads of personal fields, exports, and who came and went. */
export const accesses = `
${tellAccesses}

${recordAccesses}

-- Reads are noted by the cheapest of statements, which everybody who reads waits for, and entered in the trail soon after.
create table app.audit_note (
  id integer generated always as identity primary key,
  noted_at timestamptz(3) not null default clock_timestamp(),
  -- A list of events as app.tell_accesses reads it.
  events text collate "C" not null
);
comment on table app.audit_note is 'What was read, until it is entered in the trail.';

${enterNotes}

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
