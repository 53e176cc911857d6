import type { MigrationInterface, QueryRunner } from 'typeorm'
import { erasePerson } from './audit/erasure.ts'
import { auditTriggers } from './audit/triggers.ts'
import { contents } from './documents/contents.ts'
import { uploads } from './documents/uploads.ts'

/** Files that came with applications: where they are kept, those that are not attached yet, and when they go. */
export class Documents implements MigrationInterface {
  name = 'Documents1700000000023'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns)
    await runner.query(contents)
    await runner.query(auditTriggers('app.upload', 'account_id'))
    await runner.query(uploads)
    await runner.query(erasePerson(erasedColumns, erasedUploads))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(erasePerson())
    await runner.query(down)
  }
}

const columns = `
alter table application_document
  add column content_format text collate "C" check (content_format in ('pdf', 'png', 'jpeg', 'docx')),
  add column content_bytes integer,
  add column content_sha256 text collate "C",
  add constraint application_document_content_whole check (
    (content_format is null) = (content_sha256 is null) and (content_bytes is null) = (content_sha256 is null)
  );
grant select (content_bytes, content_format, content_sha256) on application_document to award_consortium, award_university;
`

/** Together, or the check of the three would refuse it. */
export const erasedColumns = [
  [
    'application_document',
    'content_format content_bytes content_sha256',
    'application_id = any (applications)',
  ],
] as const

export const erasedUploads = `
  delete from app.upload where account_id = any (accounts);
  get diagnostics changed = row_count;
  rows := rows + changed;`

const down = `
drop function app.take_upload(integer), app.sweep_documents();
drop table app.upload, app.document_content;
alter table application_document drop column content_format, drop column content_bytes, drop column content_sha256;
`
