import type { MigrationInterface, QueryRunner } from 'typeorm'
import { accesses } from './audit/accesses.ts'
import { loading } from './audit/loading.ts'
import { readers } from './audit/readers.ts'
import { recording } from './audit/record.ts'
import { sealing } from './audit/sealing.ts'
import { subjects } from './audit/subjects.ts'
import { appendOnly, tables } from './audit/tables.ts'
import { auditTriggers, functions } from './audit/triggers.ts'

/** The audit trail: triggers write it, so that no path to a table escapes, and nothing of it can be changed. */
export class Audit implements MigrationInterface {
  name = 'Audit1700000000020'

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, recording, functions, loading, sealing, accesses, appendOnly, readers])
      await runner.query(part)
    for (const [table, subject] of Object.entries(subjects)) await runner.query(auditTriggers(table, subject))
    await runner.query(grants)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(subjects))
      await runner.query(`drop trigger audit_row on ${table}; drop trigger audit_truncate on ${table}`)
    await runner.query(down)
  }
}

const own = `
  app.write_event(audit_event, jsonb), app.with_actor(audit_event), app.audit_subject(text, jsonb),
  app.audit_row(), app.audit_truncate(), app.begin_load(text, text[]), app.end_load(text, jsonb),
  app.refuse_open_trail(), app.audit_horizon(), app.seal_events(integer, xid8, integer),
  app.tell_accesses(jsonb, timestamptz), app.record_accesses(jsonb), app.enter_notes(integer),
  app.asked_row(text, text, text), app.refuse_changed_trail(),
  app.refuse_kept_difference()`

const grants = `
revoke all on function ${own} from public;
grant execute on function app.audit_horizon(), app.seal_events(integer, xid8, integer), app.record_accesses(jsonb),
  app.enter_notes(integer) to award_gate;
grant insert (events) on app.audit_note to award_gate;
`

const down = `
drop trigger load_is_closed on audit_event;
drop function app.seal_events(integer, xid8, integer), app.with_actor(audit_event),
  app.write_event(audit_event, jsonb), app.audit_row(), app.audit_truncate(), app.begin_load(text, text[]),
  app.end_load(text, jsonb), app.refuse_open_trail(), app.audit_horizon(), app.record_accesses(jsonb),
  app.enter_notes(integer), app.tell_accesses(jsonb, timestamptz),
  app.asked_row(text, text, text), app.audit_subject(text, jsonb);
drop table app.audit_note, audit_seal, audit_difference, audit_event;
drop function app.refuse_changed_trail(), app.refuse_kept_difference();
`
