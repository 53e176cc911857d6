import type { MigrationInterface, QueryRunner } from 'typeorm'
import { functions, triggers, watched } from './events/tell-changes.ts'

/** Whoever watches is told which rows changed, as soon as the change is kept. Nobody was told before. */
export class Events implements MigrationInterface {
  name = 'Events1700000000031'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    for (const [table, owner] of Object.entries(watched)) await runner.query(triggers(table, owner))
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(watched))
      await runner.query(`drop trigger tell_added on ${table}; drop trigger tell_changed on ${table}`)
    await runner.query('drop trigger tell_removed on attendance; drop function app.tell_changes()')
  }
}
