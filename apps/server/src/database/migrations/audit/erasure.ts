/** Stands where a text was that could tell who somebody is, and a column that may not be empty. */
export const erased = '[erased]'

/** The one change that a history allows: its words go, what happened and when stays. */
export const openHistories = `
create or replace function app.refuse_rewritten_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and new.actor = '${erased}' and coalesce(new.reason, '${erased}') = '${erased}'
    and to_jsonb(new) - '{actor,reason}'::text[] = to_jsonb(old) - '{actor,reason}'::text[]
    and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
  then
    return new;
  end if;
  raise exception 'Rows of % are only ever added: record another change instead.', tg_table_name
    using errcode = 'check_violation', table = tg_table_name, constraint = tg_name;
end $$;
`

export const closedHistories = `
create or replace function app.refuse_rewritten_history() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are only ever added: record another change instead.', tg_table_name
    using errcode = 'check_violation', table = tg_table_name, constraint = tg_name;
end $$;
`

type Texts = readonly (readonly [table: string, columns: string, of: string])[]

/** Free texts of a person's rows by table: columns that may be empty, and after a stroke those that may not. */
const texts: Texts = [
  ['application', 'decision_note / routing_override_reason routing_override_by', 'person_id = person'],
  ['application_document', 'file_name note', 'application_id = any (applications)'],
  ['application_condition', '/ description', 'application_id = any (applications)'],
  ['application_transition', '/ actor reason', 'application_id = any (applications)'],
  ['qualification', 'enic_statement_reference', 'person_id = person'],
  ['release_agreement', '/ override_reason signatory_role', 'participant_id = any (participants)'],
  ['participant_transition', '/ actor reason', 'participant_id = any (participants)'],
  ['fee_liability', 'payer_name', 'participant_id = any (participants)'],
  ['tutor_allocation', 'reason', 'participant_id = any (participants)'],
  ['attendance', 'note', 'participant_id = any (participants)'],
  ['concern', 'action / summary', 'participant_id = any (participants)'],
  ['feedback', '/ body', 'participant_id = any (participants)'],
  ['circumstance_claim', 'decision_note / summary', 'participant_id = any (participants)'],
  ['evidence_item', '/ title', 'participant_id = any (participants)'],
  ['module_registration_transition', '/ actor reason', 'module_registration_id = any (registrations)'],
  ['mark', 'note', 'module_registration_id = any (registrations)'],
  [
    'moderation_sample',
    'note',
    'mark_id in (select id from mark where module_registration_id = any (registrations))',
  ],
  [
    'award_transition',
    '/ actor reason',
    'award_id in (select id from award where participant_id = any (participants))',
  ],
]

/** Counts the rows that had something to erase; where nothing is left nothing is written. */
function clearing([table, columns, of]: Texts[number]): string {
  const [emptied = '', replaced = ''] = columns.split('/').map((names) => names.trim())
  const each = (names: string, value: string) =>
    names.split(' ').flatMap((name) => (name ? [{ name, value }] : []))
  const changes = [
    ...each(emptied, 'null'),
    ...each(replaced, '').map(({ name }) => ({
      name,
      value: `case when ${name} is not null then '${erased}' end`,
    })),
  ]
  const assignments = changes.map(({ name, value }) => `${name} = ${value}`).join(', ')
  const needed = changes.map(({ name, value }) => `${name} is distinct from (${value})`).join(' or ')
  return `
  update ${table} set ${assignments} where (${of}) and (${needed});
  get diagnostics changed = row_count;
  rows := rows + changed;`
}

export const erasure = `
create function app.erasure_obstacle(person integer) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select case
    when not exists (select from person p where p.id = $1) then 'not_found'
    when exists (
      select from participant p where p.person_id = $1 and p.status in ('registered', 'active', 'interrupted')
    ) then 'live_registration'
    when exists (
      select from application a where a.person_id = $1 and a.status not in (
        'registered', 'rejected', 'declined', 'lapsed', 'conditions_not_met', 'withdrawn'
      )
    ) then 'live_application'
    when exists (
      select from tutor t where t.person_id = $1 and (t.active_to is null or t.active_to > app.today())
    ) then 'live_tutor'
  end;
end;
comment on function app.erasure_obstacle(integer) is 'Why a person may not be erased now; null where they may.';
${erasePerson()}
comment on function app.erase_person(integer, text) is
  'Removes what could tell who a person is, and leaves what counts them; answers how many rows were changed.';
`

/** The erasure itself: later migrations add columns that it empties, and statements over the person's `accounts`. */
export function erasePerson(later: Texts = [], further = ''): string {
  return `
create or replace function app.erase_person(person integer, why text) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  obstacle text := app.erasure_obstacle(person);
  applications integer[] := array(select id from application where person_id = person);
  participants integer[] := array(select id from participant where person_id = person);
  registrations integer[] := array(select id from module_registration where participant_id = any (participants));
  accounts integer[] := array(
    -- Whoever acts in another part as well keeps their account for it.
    select s.account_id from assignment s left join tutor t on t.id = s.tutor_id
    group by s.account_id having bool_and(t.person_id is not distinct from person)
  );
  holds_award boolean := exists (
    select from award where participant_id = any (participants) and status = 'conferred'
  );
  event audit_event;
  rows integer := 0;
  changed integer;
begin
  if obstacle is not null then
    raise exception 'The person % may not be erased: %.', person, obstacle using errcode = 'check_violation', constraint = obstacle;
  end if;
  update person_identity i set
    given_name = case when holds_award then i.given_name else '${erased}' end,
    family_name = case when holds_award then i.family_name else '${erased}' end,
    trn = case when holds_award then i.trn end,
    email = '${erased}', phone = null, date_of_birth = null, version = version + 1
  where i.person_id = person and i.email <> '${erased}';
  get diagnostics rows = row_count;
  -- Under an earlier name nobody holds an award who does not hold it under the present one.
  delete from person_name where person_id = person;
  get diagnostics changed = row_count;
  rows := rows + changed;
  ${[...texts, ...later].map(clearing).join('')}${further}
  delete from external_identity where account_id = any (accounts);
  delete from credential where account_id = any (accounts);
  update account set email = 'erased-' || id || '@erased.invalid', display_name = '${erased}', status = 'suspended',
    password_hash = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = null,
    invitation_hash = null, invitation_expires_at = null, version = version + 1
  where id = any (accounts) and display_name <> '${erased}';
  get diagnostics changed = row_count;
  rows := rows + changed;
  if rows = 0 and not exists (
    select from audit_difference d join audit_event e on e.id = d.event_id
    where e.subject_id = person and not exists (
      select from audit_event before where before.subject_id = person and before.kind = 'erasure' and before.id < e.id
    )
  ) then
    return 0;
  end if;
  event.kind := 'erasure';
  event.table_name := 'person';
  event.row_id := person;
  event.subject_id := person;
  event.row_count := rows;
  event.operation := why;
  event.id := app.write_event(app.with_actor(event), null);
  -- Last, since the changes above have told the trail what they erased.
  delete from audit_difference d using audit_event e
  where e.id = d.event_id and e.id < event.id and e.subject_id = person;
  return rows;
end $$;`
}
