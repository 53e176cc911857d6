import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Allocations whose first or last day comes by itself: the tutor of today is kept as days pass, and one still ahead may be taken back. */
export class Allocations implements MigrationInterface {
  name = 'Allocations1700000000035'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keepPrimaryTutors)
    await runner.query(`
      grant delete on tutor_allocation to award_writer;
      create policy writer_removes on tutor_allocation for delete to award_writer
        using (valid_from > app.today() and app.writes_participant(participant_id))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy writer_removes on tutor_allocation;
      revoke delete on tutor_allocation from award_writer;
      drop function app.keep_primary_tutors(date)`)
  }
}

const standing = `(
    select a.tutor_id from tutor_allocation a
    where a.participant_id = p.id and a.valid_from <= today and (a.valid_to is null or a.valid_to > today)
  )`

/** Rows are locked by a statement of its own: the one that follows sees what was changed while it waited for them. */
const keepPrimaryTutors = `
create function app.keep_primary_tutors(today date) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  stale integer[];
  kept integer;
begin
  stale := array(
    select p.id from participant p where p.primary_tutor_id is distinct from ${standing} order by p.id for no key update
  );
  update participant p set primary_tutor_id = ${standing}
  where p.id = any (stale) and p.primary_tutor_id is distinct from ${standing};
  get diagnostics kept = row_count;
  return kept;
end $$;
comment on function app.keep_primary_tutors(date) is
  'Brings the tutor of today, stored beside each participant, up to date; answers of how many it was another.';
revoke all on function app.keep_primary_tutors(date) from public;
grant execute on function app.keep_primary_tutors(date) to award_jobs;
`
