import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Rows of imports that brought somebody go when that person is erased; until now they stayed for their thirty days. And rows that are
 * about the same are found by an index, which asking of each row whose it is had kept from being used.
 */
export class ErasedRows implements MigrationInterface {
  name = 'ErasedRows1700000000043'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasing)
    await runner.query(notes)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(notesBefore)
    await runner.query(
      'drop trigger imported_rows_go on person_identity; drop function app.forget_imported_rows()',
    )
  }
}

const erasing = `
create function app.forget_imported_rows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from import_row r
  where r.application_id in (select a.id from application a where a.person_id = new.person_id)
    or r.participant_id in (select p.id from participant p where p.person_id = new.person_id);
  return null;
end $$;
comment on function app.forget_imported_rows() is 'Removes the rows of imports that brought somebody who is erased.';
revoke all on function app.forget_imported_rows() from public;
create trigger imported_rows_go after update of email on person_identity
  for each row when (new.email = '[erased]' and old.email <> '[erased]')
  execute function app.forget_imported_rows();
`

const own = 'app.writes_import((select r.import_id from import_row r where r.id = row_id))'

const notes = `
drop policy writer on app.import_row_note;
create policy writer_reads on app.import_row_note for select to award_writer using (true);
create policy writer_adds on app.import_row_note for insert to award_writer with check (${own});
create policy writer_changes on app.import_row_note for update to award_writer using (${own}) with check (${own});
`

const notesBefore = `
drop policy writer_reads on app.import_row_note;
drop policy writer_adds on app.import_row_note;
drop policy writer_changes on app.import_row_note;
create policy writer on app.import_row_note to award_writer using (${own}) with check (${own});
`
