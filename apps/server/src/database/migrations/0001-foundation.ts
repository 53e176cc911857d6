import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the tables rest on: a schema for functions, the programme's clock and an index type. */
export class Foundation implements MigrationInterface {
  name = 'Foundation1700000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down)
  }
}

const up = `
-- Exclusion constraints on an id and a range of days need equality of integers in a GiST index.
create extension if not exists btree_gist;

create schema app;
comment on schema app is 'Functions that the tables and the readers share.';

-- The programme's today: set for each request, since a demonstration stands still on one day. A setting of a
-- finished transaction reads as '' and not as null.
create function app.today() returns date
  language sql stable parallel safe
  return coalesce(
    nullif(current_setting('app.today', true), '')::date,
    (now() at time zone 'Europe/London')::date
  );
comment on function app.today() is 'The date that the programme''s clock shows, in London.';

create table app.demonstration (
  seed bigint not null,
  scale numeric not null,
  loaded_at timestamptz not null
);
comment on table app.demonstration is
  'The demonstration that was loaded: one row, written by the load''s own transaction, or none.';
`

// The extension stays: another application of the same database may have come to rely on it.
const down = `
drop table app.demonstration;
drop function app.today();
drop schema app;
`
