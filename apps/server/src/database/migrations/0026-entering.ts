import type { MigrationInterface, QueryRunner } from 'typeorm'
import { enterNotes, tellAccesses } from './audit/accesses.ts'
import { entering } from './entering/entering.ts'
import { telling } from './entering/telling.ts'
import { enter, reader } from './viewers/entrance.ts'

/** Who asks is found and what they read is noted by one statement, and notes are entered in the trail by one. */
export class Entering implements MigrationInterface {
  name = 'Entering1700000000026'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entering)
    await runner.query(telling)
  }

  async down(runner: QueryRunner): Promise<void> {
    // While the notes still name who read.
    await runner.query(
      `select pg_advisory_xact_lock(hashtext('cohortium audit seal')), app.enter_notes(2147483647)`,
    )
    for (const text of [tellAccesses, enterNotes, enter]) await runner.query(anew(text))
    await runner.query(`
      drop function app.enter(text, text, text);
      alter table app.audit_note drop column account_id, drop column assignment_id, drop column role;
      create policy gate on app.audit_note for insert to award_gate with check (true);
      grant insert (events) on app.audit_note to award_gate;
      ${anew(reader)}
      drop view app.entrant`)
  }
}

const anew = (text: string): string => text.replace(/create (function|view)/, 'create or replace $1')
