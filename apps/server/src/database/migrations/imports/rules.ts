const written = ['import', 'import_column', 'import_row', 'import_problem', 'import_difference']
const ofImport: Readonly<Record<string, string>> = {
  import: 'id',
  import_column: 'import_id',
  import_row: 'import_id',
  import_problem: '(select r.import_id from import_row r where r.id = row_id)',
  import_difference: '(select r.import_id from import_row r where r.id = row_id)',
}

const writes = `
create function app.writes_import_of(kind text, university integer) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  writer record;
begin
  select * into writer from app.reader as r where r.secret_hash = app.secret_hash();
  return found and coalesce(case writer.role
    when 'consortium_administrator' then kind in ('schools', 'school_successions') and university is null
    when 'university_partner' then kind in ('applications', 'participants') and university = writer.university_id
  end, false);
end $$;
comment on function app.writes_import_of(text, integer) is
  'Whether whoever acts may write imports of a kind: the consortium schools, a university what is its own.';

create function app.writes_import(import integer) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select coalesce((select app.writes_import_of(i.kind, i.university_id) from import i where i.id = $1), false);
  end;
comment on function app.writes_import(integer) is 'Whether whoever acts may write an import and its rows.';
revoke all on function app.writes_import_of(text, integer), app.writes_import(integer) from public;
grant execute on function app.writes_import_of(text, integer), app.writes_import(integer) to award_writer;
`

const scopeOf = (table: string): string =>
  table === 'import' ? 'app.writes_import_of(kind, university_id)' : `app.writes_import(${ofImport[table]})`

const rulesOf = (table: string): string => `
alter table ${table} enable row level security;
create policy consortium on ${table} for select to award_consortium using (true);
create policy university on ${table} for select to award_university using (${seenBy(table)});
grant select, insert, update on ${table} to award_writer;
create policy writer_reads on ${table} for select to award_writer using (true);
create policy writer_adds on ${table} for insert to award_writer with check (${scopeOf(table)});
create policy writer_changes on ${table} for update to award_writer using (${scopeOf(table)}) with check (${scopeOf(table)});
`

/** What was found of a row goes when it is tried again. */
const removed = ['import_problem', 'import_difference']
  .map(
    (table) => `
grant delete on ${table} to award_writer;
create policy writer_removes on ${table} for delete to award_writer using (${scopeOf(table)});`,
  )
  .join('')

/** Each asks the table above it, whose own rules decide. */
function seenBy(table: string): string {
  if (table === 'import') return 'university_id = (select app.viewer_university())'
  if (table === 'import_column' || table === 'import_row')
    return `exists (select from import i where i.id = import_id)`
  return 'exists (select from import_row r where r.id = row_id)'
}

const readColumns: Readonly<Record<string, string>> = {
  import: `encoding, fields, file_bytes, file_name, id, kind, problem, rows_done, rows_passed_over, rows_read, rows_unchanged,
    separator, settled_at, started_at, started_by_id, status, university_id, version`,
  import_column: 'field, id, import_id, is_guess, position, samples, title, value',
  import_row:
    'application_id, effect, id, import_id, line, participant_id, school_id, status, "values", version',
  import_problem: 'column_title, field, id, message, reason, row_id, value',
  import_difference: 'after, before, field, id, row_id',
}

const grants = written
  .map((table) => `grant select (${readColumns[table]}) on ${table} to award_consortium, award_university;`)
  .join('\n')

const ownTables = `
alter table app.import_row_note enable row level security;
grant select, insert, update on app.import_row_note to award_writer;
create policy writer on app.import_row_note to award_writer
  using (app.writes_import((select r.import_id from import_row r where r.id = row_id)))
  with check (app.writes_import((select r.import_id from import_row r where r.id = row_id)));

alter table app.import_file enable row level security;
create policy gate on app.import_file to award_gate using (true) with check (true);
grant select, insert, update (bytes, sha256, looks) on app.import_file to award_gate;
grant delete on app.import_file to award_gate;
alter table app.import_file_part enable row level security;
create policy gate on app.import_file_part to award_gate using (true) with check (true);
grant select, insert on app.import_file_part to award_gate;

alter table app.import_run enable row level security;
create policy jobs on app.import_run for select to award_jobs using (true);
grant select on app.import_run to award_jobs;
`

export const rules = [writes, ...written.map(rulesOf), removed, grants, ownTables].join('\n')
