/** Tables that people watch, by the column that names the participant of a row; an application has none yet. */
export const watched: Readonly<Record<string, string>> = {
  participant: 'id',
  application: 'null::integer',
  attendance: 'participant_id',
  module_registration: 'participant_id',
  mark: '(select r.participant_id from module_registration r where r.id = changed.module_registration_id)',
  evidence_item: 'participant_id',
}

/**
 * What is told is numbers alone: whoever listens looks for themselves what they may see. A notification is bounded by PostgreSQL to 8,000
 * bytes, so it takes 200 rows, and a change of very many rows says only that there were many.
 */
export const functions = `
create function app.tell_changes() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  most constant integer := 4000;
  at_once constant integer := 200;
  told integer;
  part text;
begin
  select count(*) into told from (select from changed limit most + 1) as counted;
  if told > most then
    perform pg_notify('cohortium_changes', json_build_array(tg_table_name, null)::text);
    return null;
  end if;
  for part in execute format(
    'select json_build_array(%L, json_agg(json_build_array(id, participant)))::text from (
       select changed.id, %s as participant, (row_number() over () - 1) / %s as place from changed
     ) as numbered group by place', tg_table_name, tg_argv[0], at_once)
  loop
    perform pg_notify('cohortium_changes', part);
  end loop;
  return null;
end $$;
comment on function app.tell_changes() is 'Tells whoever listens which rows of a table a statement changed.';
`

const trigger = (
  name: string,
  event: string,
  table: string,
  rows: 'new' | 'old',
  participant: string,
): string => `
create trigger ${name} after ${event} on ${table} referencing ${rows} table as changed
  for each statement execute function app.tell_changes('${participant}');`

/** Of these tables attendance alone is ever removed; the rest is history that stays. */
export const triggers = (table: string, participant: string): string =>
  trigger('tell_added', 'insert', table, 'new', participant) +
  trigger('tell_changed', 'update', table, 'new', participant) +
  (table === 'attendance' ? trigger('tell_removed', 'delete', table, 'old', participant) : '')
