import type { MigrationInterface, QueryRunner } from 'typeorm'

/** References of people, applications and registrations are made of their numbers, which are therefore taken beforehand. */
const numbered = ['person', 'application', 'participant'].map((table) => `${table}_id_seq`).join(', ')

/** What adding people and applications, and taking offers back, needs beyond the rules for writing. */
export class Applying implements MigrationInterface {
  name = 'Applying1700000000027'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant usage on sequence ${numbered} to award_writer;
      grant delete on application_condition to award_writer;
      create policy writer_removes on application_condition for delete to award_writer
        using (app.writes_application(application_id))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy writer_removes on application_condition;
      revoke delete on application_condition from award_writer;
      revoke usage on sequence ${numbered} from award_writer`)
  }
}
