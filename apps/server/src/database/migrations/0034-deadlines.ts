import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A person's registrations keep a deadline that follows from all appointments, also those that another university's office records: it
 * is one fact about the person, so that whoever may write of the person may bring it up to date everywhere.
 */
export class Deadlines implements MigrationInterface {
  name = 'Deadlines1700000000034'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.keep_deadlines(person integer, deadline date, reason text) returns void
        language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        update participant p
        set statutory_deadline = deadline, statutory_deadline_reason = reason, version = p.version + 1
        where p.person_id = person and app.writes_person(person)
          and (p.statutory_deadline, p.statutory_deadline_reason) is distinct from (deadline, reason)
      $$;
      comment on function app.keep_deadlines(integer, date, text) is
        'Brings the deadline of every registration of a person up to date, for whoever may write of the person.';
      revoke all on function app.keep_deadlines(integer, date, text) from public;
      grant execute on function app.keep_deadlines(integer, date, text) to award_writer`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.keep_deadlines(integer, date, text)')
  }
}
