import type { MigrationInterface, QueryRunner } from 'typeorm'
import { StartProblem } from '../../problem.ts'

/**
 * The group role that reads for the consortium. Whoever logs in holds no grant and must take a role first, so that
 * a forgotten one is refused instead of answered.
 */
export class Access implements MigrationInterface {
  name = 'Access1700000000012'

  async up(runner: QueryRunner): Promise<void> {
    await ensureGroupRole(runner)
    await runner.query(up)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down)
  }
}

/** Roles belong to the whole server: another database's migration may have made it, or be making it now. */
async function ensureGroupRole(runner: QueryRunner): Promise<void> {
  const found: unknown[] = await runner.query(`select from pg_roles where rolname = 'award_consortium'`)
  if (found.length > 0) return
  await runner.query('savepoint group_role')
  try {
    await runner.query('create role award_consortium nologin')
  } catch (error) {
    await runner.query('rollback to savepoint group_role')
    if (codeOf(error) === insufficientPrivilege)
      throw new StartProblem(
        'The owner of the database may not create roles, and the role award_consortium is missing. ' +
          'As an administrator of the server run "create role award_consortium nologin" once, then start again.',
      )
    if (!madeMeanwhile.has(codeOf(error))) throw error
  }
}

const insufficientPrivilege = '42501'
/** duplicate_object, and unique_violation when both were made at the same moment. */
const madeMeanwhile = new Set(['42710', '23505'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

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
