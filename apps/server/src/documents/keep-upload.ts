import { refuse, type Refusal, type UploadRefusalReason } from '@cohortium/domain'
import { acting, type Asker } from '../access/acting.ts'
import type { Gate } from '../access/gate.ts'
import type { DocumentStore } from './document-store.ts'
import { uploadId, type InspectedFile, type Upload } from './upload.ts'

export type KeptUpload = { readonly ok: true; readonly upload: Upload } | Refusal<UploadRefusalReason>

/** Most files of one account that wait to be attached. */
export const mostWaiting = 50

/** Keeps a file for whoever sent it until it is attached, for a day. */
export const keepUpload = (
  { gate, store }: { gate: Gate; store: DocumentStore },
  asker: Asker,
  { name, format, content, sha256 }: InspectedFile,
): Promise<KeptUpload> =>
  acting(gate, asker, async (ask, { accountId }) => {
    // No sweep comes between the content and the row that refers to it; and an account counts its files one at a time.
    await ask(
      `select pg_advisory_xact_lock_shared(hashtext('cohortium document sweep')),
         pg_advisory_xact_lock(hashtext('cohortium uploads'), $1)`,
      [accountId],
    )
    const [{ waiting } = { waiting: 0 }] = await ask<{ waiting: number }>(
      'select count(*)::int as waiting from app.upload where account_id = $1 and expires_at > now()',
      [accountId],
    )
    if (waiting >= mostWaiting)
      return refuse(
        'too_many',
        `${waiting} files of yours wait to be attached; attach those, or let them expire, which takes a day.`,
      )
    await store.put(ask, sha256, content)
    const [row] = await ask<{ id: number }>(
      'insert into app.upload (file_name, format, bytes, sha256, account_id) values ($1, $2, $3, $4, $5) returning id',
      [name, format, content.length, sha256, accountId],
    )
    if (!row) throw new Error('An upload was not kept.')
    return { ok: true, upload: { id: uploadId(row.id), format, bytes: content.length, sha256 } }
  })
