import type { MigrationInterface, QueryRunner } from 'typeorm'
import { analystColumns } from './column-grants/analyst.ts'
import { authorityColumns } from './column-grants/authority.ts'
import { consortiumColumns } from './column-grants/consortium.ts'
import { examinerColumns } from './column-grants/examiner.ts'
import { tutorColumns } from './column-grants/tutor.ts'
import { universityColumns } from './column-grants/university.ts'

/**
 * Who reads which columns: what the fields’ declared readers may, frozen. Until now the consortium’s readers had every
 * table; a column that comes later is nobody’s until it is granted.
 */
export class ColumnGrants implements MigrationInterface {
  name = 'ColumnGrants1700000000017'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select on all tables in schema public from award_consortium')
    for (const [role, tables] of Object.entries(columns))
      await runner.query(
        Object.entries(tables)
          .map(([table, names]) => `grant select (${names}) on ${table} to ${role}`)
          .join(';\n'),
      )
    // Whoever asks whether the server is ready counts the migrations that ran.
    await runner.query('grant select (id, name) on schema_migration to award_consortium')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select on all tables in schema public from ${Object.keys(columns).join(', ')};
      grant select on all tables in schema public to award_consortium;
      revoke select on account, credential from award_consortium;
      ${accountColumns}`)
  }
}

const columns = {
  award_consortium: consortiumColumns,
  award_university: universityColumns,
  award_authority: authorityColumns,
  award_tutor: tutorColumns,
  award_analyst: analystColumns,
  award_examiner: examinerColumns,
}

/** As migration 14 left them. */
const accountColumns = `
grant select (id, email, display_name, status, created_at, last_signed_in_at, is_demonstration, version)
  on account to award_consortium;
grant select (id, kind, name, prefix, scopes, created_at, expires_at, last_used_at, revoked_at, account_id,
  assignment_id) on credential to award_consortium;
`
