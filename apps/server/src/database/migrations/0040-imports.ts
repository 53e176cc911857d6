import type { MigrationInterface, QueryRunner } from 'typeorm'
import { rules } from './imports/rules.ts'
import { runs, takenBack } from './imports/runs.ts'
import { tables } from './imports/tables.ts'
import { undoing, withoutUndoing } from './imports/undoing.ts'
import { triggers } from './events/tell-changes.ts'

/** Imports: files, their rows, what was found of them, and the work on them. Nothing was imported before. */
export class Imports implements MigrationInterface {
  name = 'Imports1700000000040'

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, rules, runs, undoing]) await runner.query(part)
    await runner.query(triggers('import', 'null::integer'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(withoutUndoing)
    await runner.query(takenBack)
  }
}
