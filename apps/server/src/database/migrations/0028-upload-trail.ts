import type { MigrationInterface, QueryRunner } from 'typeorm'
import { auditTriggers } from './audit/triggers.ts'

/**
 * Nothing says yet whom an upload is about, so the trail of it could not be erased with them: it tells who sent or attached a
 * file and when, not what it is called. Until now it told that too.
 */
export class UploadTrail implements MigrationInterface {
  name = 'UploadTrail1700000000028'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_row on app.upload; drop trigger audit_truncate on app.upload')
    await runner.query(trail)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_row on app.upload; drop function app.audit_upload()')
    await runner.query(auditTriggers('app.upload', 'account_id'))
  }
}

const trail = `
create function app.audit_upload() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  event audit_event;
begin
  event.kind := lower(tg_op);
  event.table_name := 'upload';
  event.row_id := case when tg_op = 'INSERT' then new.id else old.id end;
  perform app.write_event(app.with_actor(event), null);
  return null;
end $$;
comment on function app.audit_upload() is 'Writes the trail of a file that was sent, attached or has expired, without what would tell of whom.';
revoke all on function app.audit_upload() from public;
create trigger audit_row after insert or delete on app.upload for each row execute function app.audit_upload();
`
