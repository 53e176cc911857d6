import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureGroupRoles } from '../group-roles.ts'
import { academicScopes } from './viewers/academic-scopes.ts'
import { entrance } from './viewers/entrance.ts'
import { tutorScopes } from './viewers/tutor-scopes.ts'

/**
 * The readers' group roles, the entrance of a request, and what a reader belongs to. Every function looks the secret
 * of the request up again: a setting that anybody might forge decides nothing.
 */
export class Viewers implements MigrationInterface {
  name = 'Viewers1700000000015'

  async up(runner: QueryRunner): Promise<void> {
    await ensureGroupRoles(runner, readers)
    await runner.query(
      `grant usage on schema app to public; grant usage on schema public to ${readers.join(', ')}`,
    )
    await runner.query(entrance)
    await runner.query(academicScopes)
    await runner.query(tutorScopes)
    await runner.query(`
      revoke all on function app.secret_hash(), app.nobody(), ${functions.join(', ')} from public;
      grant execute on function ${everyones.join(', ')} to ${readers.join(', ')}`)
    for (const [role, functions] of Object.entries(theirs))
      await runner.query(`grant execute on function ${functions.join(', ')} to ${role}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    const added = readers.filter((role) => role !== 'award_consortium')
    await runner.query(`
      drop function app.enter(text, text), ${functions.join(', ')};
      drop function app.secret_hash(), app.nobody();
      drop view app.reader;
      revoke usage on schema public, app from ${added.join(', ')};
      revoke usage on schema app from public`)
  }
}

const readers = [
  'award_consortium',
  'award_university',
  'award_authority',
  'award_tutor',
  'award_analyst',
  'award_examiner',
] as const

const everyones = ['app.viewer_account()']

const theirs = {
  award_university: ['app.viewer_university()', 'app.viewer_universities(text)'],
  award_authority: ['app.viewer_authority()', 'app.registering_universities()'],
  award_tutor: [
    'app.viewer_tutor()',
    'app.registering_universities()',
    'app.my_participants()',
    'app.taught_participants()',
    'app.my_registrations()',
    'app.seen_registrations()',
  ],
  award_examiner: ['app.viewer_university()', 'app.examined_boards()'],
}

const functions = [...new Set([...everyones, ...Object.values(theirs).flat()])]
