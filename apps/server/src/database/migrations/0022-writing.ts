import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureGroupRoles } from '../group-roles.ts'
import { scopeFunctions, scopes } from './writing/scopes.ts'
import { writtenTables } from './writing/tables.ts'

/**
 * The role in which changes are made. It reads whatever a rule may have to ask, and writes no row but those of whoever acts:
 * the rules here are the floor beneath the policies in code.
 */
export class Writing implements MigrationInterface {
  name = 'Writing1700000000022'

  async up(runner: QueryRunner): Promise<void> {
    await ensureGroupRoles(runner, ['award_writer'])
    await runner.query('grant usage on schema public, app to award_writer')
    await runner.query(scopeFunctions)
    for (const [table, scope] of Object.entries(writtenTables)) await runner.query(rulesOf(table, scope))
    await runner.query(pairs)
    await runner.query(accounts)
    await runner.query(performedChanges)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.performed_change')
    for (const table of Object.keys(writtenTables))
      await runner.query(`
        drop policy writer_reads on ${table}; drop policy writer_adds on ${table}; drop policy writer_changes on ${table};
        revoke all on ${table} from award_writer`)
    await runner.query(`
      drop policy writer_removes on delivery_group_tutor; drop policy writer_removes on tutor_local_authority;
      drop policy writer_reads on account; drop policy writer_reads on assignment;
      revoke select (id, email, display_name, status) on account from award_writer;
      revoke select (id, role, account_id, university_id, local_authority_id, tutor_id, valid_from, valid_to) on assignment from award_writer;
      drop function ${scopes.join(', ')};
      revoke usage on schema public, app from award_writer`)
  }
}

const rulesOf = (table: string, scope: string): string => `
grant select, insert, update on ${table} to award_writer;
create policy writer_reads on ${table} for select to award_writer using (true);
create policy writer_adds on ${table} for insert to award_writer with check (${scope});
create policy writer_changes on ${table} for update to award_writer using (${scope}) with check (${scope})`

/** Pairs are taken apart again. */
const pairs = ['delivery_group_tutor', 'tutor_local_authority']
  .map(
    (table) => `
grant delete on ${table} to award_writer;
create policy writer_removes on ${table} for delete to award_writer using (${writtenTables[table]})`,
  )
  .join(';')

/** To whom something is told, and who somebody is. */
const accounts = `
grant select (id, email, display_name, status) on account to award_writer;
create policy writer_reads on account for select to award_writer using (true);
grant select (id, role, account_id, university_id, local_authority_id, tutor_id, valid_from, valid_to) on assignment to award_writer;
create policy writer_reads on assignment for select to award_writer using (true)`

const performedChanges = `
create table app.performed_change (
  account_id integer not null references account (id),
  key text collate "C" not null,
  name text collate "C" not null,
  body text collate "C" not null,
  told jsonb,
  performed_at timestamptz(3) not null default now(),
  primary key (account_id, key)
);
comment on table app.performed_change is
  'Changes that were sent with a key, and what they answered: sent again they are not done again. Kept for a week.';
create index performed_change_performed_at_idx on app.performed_change (performed_at);
alter table app.performed_change enable row level security;
grant select, insert, update (told) on app.performed_change to award_writer;
create policy writer on app.performed_change to award_writer
  using (account_id = app.writer_account()) with check (account_id = app.writer_account());
grant delete on app.performed_change to award_gate;
grant select (performed_at) on app.performed_change to award_gate;
create policy gate on app.performed_change for all to award_gate using (performed_at < now() - interval '7 days')`
