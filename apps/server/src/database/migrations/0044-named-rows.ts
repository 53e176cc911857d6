import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * With a person who is erased goes what files for imports say of them besides the rows that brought them: rows of their universities'
 * imports that were not stored and name them, and the cells of the first rows that are shown beside the columns of such a file.
 */
export class NamedRows implements MigrationInterface {
  name = 'NamedRows1700000000044'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasing)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(erasingBefore)
  }
}

const head = `
create or replace function app.forget_imported_rows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$`

const brought = `r.application_id in (select a.id from application a where a.person_id = new.person_id)
    or r.participant_id in (select p.id from participant p where p.person_id = new.person_id)`

/** A row's keys are written by its kind (`apps/server/src/imports/kinds`). */
const erasing = `${head}
declare
  imports integer[];
begin
  with gone as (
    delete from import_row r where ${brought}
    or (r.application_id is null and r.participant_id is null
      and r.id in (
        select n.row_id from app.import_row_note n where n.keys && array(
          select 'email ' || lower(old.email)
          union all select 'trn ' || old.trn
          union all select 'person ' || p.reference from person p where p.id = new.person_id
          union all select a.reference from application a where a.person_id = new.person_id))
      and r.import_id in (
        select i.id from import i where i.university_id in (
          select a.university_id from application a where a.person_id = new.person_id
          union all select p.university_id from participant p where p.person_id = new.person_id)))
    returning r.import_id
  ) select array_agg(g.import_id) into imports from gone g;
  update import_column c set samples = '{}' where c.import_id = any (imports) and c.samples <> '{}';
  return null;
end $$;
comment on function app.forget_imported_rows() is
  'Removes what files for imports say of somebody who is erased.';
`

const erasingBefore = `${head}
begin
  delete from import_row r
  where ${brought};
  return null;
end $$;
comment on function app.forget_imported_rows() is 'Removes the rows of imports that brought somebody who is erased.';
`
