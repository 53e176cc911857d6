import { refuse, type DocumentFormat, type Refusal } from '@cohortium/domain'
import type { Ask } from '../access/gate.ts'
import { uploadRow } from './upload.ts'

/** What the row that refers to a file says of it. */
export interface AttachedFile {
  readonly ok: true
  readonly fileName: string
  readonly contentFormat: DocumentFormat
  readonly contentBytes: number
  readonly contentSha256: string
}

/**
 * Takes an upload of whoever asks out of those that wait. The row that refers to it is to be written in the same transaction, in
 * which the setting `app.credential` says who asks: once nothing refers to a file, it goes.
 */
export async function attachUpload(
  ask: Ask,
  { uploadId }: { uploadId: string },
): Promise<AttachedFile | Refusal<'upload_gone'>> {
  const row = uploadRow(uploadId)
  const [taken] =
    row === undefined
      ? []
      : await ask<{ file_name: string; format: DocumentFormat; bytes: number; sha256: string }>(
          'select * from app.take_upload($1)',
          [row],
        )
  if (!taken)
    return refuse(
      'upload_gone',
      'There is no such file of yours that waits: it was attached already, or has expired after a day. Send it again.',
    )
  return {
    ok: true,
    fileName: taken.file_name,
    contentFormat: taken.format,
    contentBytes: taken.bytes,
    contentSha256: taken.sha256,
  }
}
