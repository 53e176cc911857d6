import type { MigrationInterface, QueryRunner } from 'typeorm'
import { auditTriggers } from './audit/triggers.ts'
import { functions, table, takenBack } from './post/links.ts'

/** Links by which somebody without an account does one thing, once. There were none before. */
export class Links implements MigrationInterface {
  name = 'Links1700000000024'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table)
    await runner.query(auditTriggers('app.link', 'person_id'))
    await runner.query(functions)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(takenBack)
  }
}
