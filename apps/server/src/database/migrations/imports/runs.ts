/** How imports are handed to a job, which works on them for whoever asked, and in nobody else's name. */
export const runs = `
create function app.own_import_file(file integer) returns app.import_file
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select f from app.import_file f
    where f.id = file and f.expires_at > now() and f.looks is not null and f.account_id = app.writer_account();
  end;
comment on function app.own_import_file(integer) is 'A file for imports of whoever asks; none where it is not theirs or has expired.';

create function app.run_import(import integer, file integer) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  runner record;
begin
  select * into runner from app.live_credential(current_setting('app.credential', true));
  if not found or not app.writes_import(import) then
    raise exception 'The import % is not theirs to run.', import using errcode = 'insufficient_privilege';
  end if;
  insert into app.import_run as r (import_id, file_id, account_id, assignment_id)
    values (import, file, runner.account_id, runner.assignment_id)
    on conflict (import_id) do update
      set account_id = excluded.account_id, assignment_id = excluded.assignment_id,
        file_id = coalesce(excluded.file_id, r.file_id);
  perform graphile_worker.add_job('run_imports', queue_name := 'imports', job_key := 'run_imports');
end $$;
comment on function app.run_import(integer, integer) is
  'Has a job work on an import in the name of whoever asks, who must be allowed to write it.';

-- The secret is known to the worker that asks alone; nothing that could be stolen lies anywhere.
create function app.enter_import_run(import integer, hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  run app.import_run;
  made integer;
begin
  select * into run from app.import_run r where r.import_id = import for update;
  if not found then return false; end if;
  update credential set revoked_at = now() where id = run.credential_id and revoked_at is null;
  insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
    select 'token', 'Import imp_' || import, 'import', '{read,write}', now() + interval '15 minutes', hash,
      run.account_id, run.assignment_id
    from account a join assignment s on s.id = run.assignment_id and s.account_id = a.id
    where a.id = run.account_id and a.status = 'active'
      and s.valid_from <= (now() at time zone 'Europe/London')::date
      and (s.valid_to is null or s.valid_to > (now() at time zone 'Europe/London')::date)
    returning id into made;
  update app.import_run r set credential_id = made where r.import_id = import;
  return made is not null;
end $$;
comment on function app.enter_import_run(integer, bytea) is
  'Makes a token of fifteen minutes for the account for which an import is run; false where it may not act any more.';

create function app.end_import_run(import integer, why text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  used integer;
begin
  if why is not null then
    update import i set status = 'failed', problem = why, settled_at = now(), version = i.version + 1
    where i.id = import and i.status in ('reading', 'checking', 'storing', 'undoing');
  end if;
  -- Somebody may have asked for the next stage meanwhile.
  delete from app.import_run r where r.import_id = import and not exists (
    select from import i where i.id = r.import_id and i.status in ('reading', 'checking', 'storing', 'undoing')
  ) returning r.credential_id into used;
  update credential set revoked_at = now() where id = used and revoked_at is null;
end $$;
comment on function app.end_import_run(integer, text) is
  'Ends the work on an import and takes its token back; with a sentence, the import has failed.';

create function app.tidy_imports() returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone integer;
begin
  delete from app.import_file where expires_at <= now() and not exists (
    select from app.import_run r where r.file_id = import_file.id
  );
  update import_column c set samples = '{}' from import i
  where i.id = c.import_id and i.settled_at < now() - interval '30 days' and c.samples <> '{}';
  delete from import_row r using import i where i.id = r.import_id and i.settled_at < now() - interval '30 days';
  get diagnostics gone = row_count;
  return gone;
end $$;
comment on function app.tidy_imports() is
  'Removes files for imports after their day, and the rows of imports thirty days after they came to rest.';

revoke all on function app.own_import_file(integer), app.run_import(integer, integer),
  app.enter_import_run(integer, bytea), app.end_import_run(integer, text), app.tidy_imports() from public;
grant execute on function app.own_import_file(integer), app.run_import(integer, integer) to award_writer;
grant execute on function app.enter_import_run(integer, bytea), app.end_import_run(integer, text), app.tidy_imports()
  to award_jobs;
`

export const takenBack = `
drop function app.own_import_file(integer), app.run_import(integer, integer), app.enter_import_run(integer, bytea),
  app.end_import_run(integer, text), app.tidy_imports();
drop table app.import_run, app.import_file_part, app.import_file, app.import_row_note, import_difference, import_problem,
  import_row, import_column;
drop function app.writes_import(integer);
drop table import;
drop function app.writes_import_of(text, integer);
`
