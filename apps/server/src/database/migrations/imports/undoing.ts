const built = 'Something refers to it already; take that back first, or leave it as it is.'
const changed = 'It was changed after it was imported; look at it, and change it by hand.'

/** A row of an import as it is taken back; each function answers why it is not, or null where it is. */
const guarded = (name: string, means: string, declared: string, body: string): string => `
create function app.${name}(imported integer) returns text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  row import_row;
  note jsonb;
  ${declared}
begin
  select * into row from import_row r where r.id = imported and r.status = 'stored' for update;
  if not found or not app.writes_import(row.import_id) then
    raise exception 'The row % is not theirs to take back.', imported using errcode = 'insufficient_privilege';
  end if;
  note := (select n.made from app.import_row_note n where n.row_id = imported);
  ${body}
  return null;
exception when foreign_key_violation then
  return '${built}';
end $$;
comment on function app.${name}(integer) is '${means}; answers why not, or null where it was.';
revoke all on function app.${name}(integer) from public;
grant execute on function app.${name}(integer) to award_writer;
`

const school = guarded(
  'take_back_school',
  'Removes a school that a row of an import added and nobody has used since',
  '',
  `if not exists (select from school s where s.id = row.school_id and s.version = (note ->> 'version')::integer) then
    return '${changed}';
  end if;
  update import_row r set school_id = null where r.school_id = row.school_id;
  delete from school s where s.id = row.school_id;`,
)

const application = guarded(
  'take_back_application',
  'Removes a draft that a row of an import began and nobody has worked on since, with the applicant it added',
  `someone integer;`,
  `select a.person_id into someone from application a
  where a.id = row.application_id and a.status = 'draft' and a.version = (note ->> 'version')::integer for update;
  if not found then return '${changed}'; end if;
  if exists (select from application_document d where d.application_id = row.application_id) then
    return '${built}';
  end if;
  update import_row r set application_id = null where r.id = imported;
  delete from application a where a.id = row.application_id;
  if (note ->> 'addedPerson')::boolean then
    delete from teacher_status t where t.person_id = someone;
    delete from senco_appointment s where s.person_id = someone;
    delete from qualification q where q.person_id = someone;
    delete from english_evidence e where e.person_id = someone;
    delete from person_name n where n.person_id = someone;
    delete from person_identity i where i.person_id = someone;
    delete from person p where p.id = someone;
  end if;`,
)

const succession = guarded(
  'take_back_succession',
  'Removes what a row of an import recorded of one school taking another’s place',
  '',
  `delete from school_succession s where s.id = (note ->> 'succession')::integer and s.predecessor_id = row.school_id;`,
)

export const undoing = school + application + succession

export const withoutUndoing =
  'drop function app.take_back_school(integer), app.take_back_application(integer), app.take_back_succession(integer);'
