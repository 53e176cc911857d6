import type { MigrationInterface, QueryRunner } from 'typeorm'
import { assessmentRules } from './row-rules/assessment.ts'
import { insightRules } from './row-rules/insight.ts'
import { participationRules } from './row-rules/participation.ts'
import { peopleRules } from './row-rules/people.ts'
import { programmeRules } from './row-rules/programme.ts'
import { all, type RowRules } from './row-rules/rules.ts'

/**
 * Who reads which rows, as the floor that no query can pass. The owner is not bound: migrations and loading are its
 * work alone.
 */
export class RowRulesMigration implements MigrationInterface {
  name = 'RowRules1700000000016'

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, rules] of Object.entries(tables)) await runner.query(policies(table, rules))
    await runner.query(others)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, rules] of Object.entries(tables)) {
      const names = [...Object.keys(rules), ...(accounts.has(table) ? ['gate'] : [])]
      const drops = ['consortium', ...names].map((name) => `drop policy ${name} on ${table}`)
      await runner.query(`${drops.join('; ')}; alter table ${table} disable row level security`)
    }
    await runner.query(takenBack)
  }
}

const tables: Readonly<Record<string, RowRules>> = {
  ...programmeRules,
  data_sharing_agreement: { university: all, authority: all, analyst: all },
  ...peopleRules,
  ...participationRules,
  ...assessmentRules,
  ...insightRules,
}

/** Tables that the entrance itself works on, before anybody is known. */
const accounts = new Set(['account', 'assignment', 'external_identity', 'credential'])

const policies = (table: string, rules: RowRules): string =>
  [
    `alter table ${table} enable row level security`,
    ...Object.entries({ consortium: all, ...rules }).map(
      ([role, rule]) => `create policy ${role} on ${table} for select to award_${role} using (${rule})`,
    ),
    ...(accounts.has(table)
      ? [`create policy gate on ${table} to award_gate using (true) with check (true)`]
      : []),
  ].join(';\n')

// TypeORM's own table: whoever asks whether the server is ready reads which migrations ran.
const others = `
alter table schema_migration enable row level security;
create policy consortium on schema_migration for select to award_consortium using (true);
create policy gate on schema_migration for select to award_gate using (true);
`

const takenBack = `
drop policy consortium on schema_migration;
drop policy gate on schema_migration;
alter table schema_migration disable row level security;
`
