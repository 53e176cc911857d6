import type { MigrationInterface, QueryRunner } from 'typeorm'
import { counting, lanes, waiting } from './replica/change-counts.ts'

/** A replica can tell whether it has every change that the database it follows has. Nothing counted them before. */
export class ChangeCounts implements MigrationInterface {
  name = 'ChangeCounts1700000000039'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lanes)
    await runner.query(counting)
    await runner.query(waiting)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger change_is_counted on audit_event;
      drop trigger change_is_counted on schema_migration;
      drop function app.await_changes(bigint[], integer), app.changes_kept(), app.count_change();
      drop table app.change_count`)
  }
}
