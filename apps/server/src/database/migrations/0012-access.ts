import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureGroupRoles } from '../group-roles.ts'

/**
 * The group role that reads for the consortium. Whoever logs in holds no grant and must take a role first, so that
 * a forgotten one is refused instead of answered.
 */
export class Access implements MigrationInterface {
  name = 'Access1700000000012'

  async up(runner: QueryRunner): Promise<void> {
    await ensureGroupRoles(runner, ['award_consortium'])
    await runner.query(up)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down)
  }
}

const up = `
grant usage on schema public, app to award_consortium;
grant select on all tables in schema public to award_consortium;
grant execute on function app.today() to award_consortium;
`

// The role itself stays: it belongs to the server, and other databases of it may use it.
const down = `
revoke all on all tables in schema public from award_consortium;
revoke all on all functions in schema app from award_consortium;
revoke all on schema public, app from award_consortium;
`
