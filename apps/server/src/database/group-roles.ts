import type { QueryRunner } from 'typeorm'
import { StartProblem } from '../problem.ts'

/** Roles that hold the grants; whoever logs in takes one of them for each statement. */
export const groupRoles = [
  'award_consortium',
  'award_university',
  'award_authority',
  'award_tutor',
  'award_analyst',
  'award_examiner',
  'award_gate',
  'award_writer',
  'award_jobs',
] as const
export type GroupRole = (typeof groupRoles)[number]

/**
 * Makes what is missing of these roles. Roles belong to the whole server: another database's migration may have made
 * one, or be making it now.
 * @throws StartProblem with every statement that an administrator may run, when the owner may not.
 */
export async function ensureGroupRoles(runner: QueryRunner, wanted: readonly GroupRole[]): Promise<void> {
  for (const role of await missing(runner, wanted)) {
    await runner.query('savepoint group_role')
    try {
      await runner.query(`create role ${role} nologin`)
    } catch (error) {
      await runner.query('rollback to savepoint group_role')
      if (codeOf(error) === insufficientPrivilege) throw mayNotMake(await missing(runner, groupRoles))
      if (!madeMeanwhile.has(codeOf(error))) throw error
    }
  }
}

async function missing(runner: QueryRunner, wanted: readonly GroupRole[]): Promise<string[]> {
  const found: { role: string }[] = await runner.query(
    'select role from unnest($1::text[]) with ordinality as wanted (role, place) ' +
      'where not exists (select from pg_roles where rolname = role) order by place',
    [wanted],
  )
  return found.map(({ role }) => role)
}

const mayNotMake = (roles: readonly string[]): StartProblem =>
  new StartProblem(
    `The owner of the database may not create roles, and ${roles.join(', ')} ${roles.length > 1 ? 'are' : 'is'} missing. ` +
      `As an administrator of the server run "${roles.map((role) => `create role ${role} nologin`).join('; ')}" once, ` +
      'then start again.',
  )

const insufficientPrivilege = '42501'
/** duplicate_object, and unique_violation when both were made at the same moment. */
const madeMeanwhile = new Set(['42710', '23505'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
