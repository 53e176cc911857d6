import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * By which key pseudonyms are made. Those of before were made without one: the key is outside the database, so that the next start of a
 * server renews them, as it sees that none is noted.
 */
export class Pseudonyms implements MigrationInterface {
  name = 'Pseudonyms1700000000036'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.pseudonym_key (
        fingerprint text collate "C" primary key,
        noted_at timestamptz(3) not null default now()
      );
      comment on table app.pseudonym_key is
        'Tells the key of all pseudonyms from others, without giving it away: one row, or none where they have no key yet.';
      alter table app.pseudonym_key enable row level security`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.pseudonym_key')
  }
}
