import { documentKinds, refuse, type DocumentKind, type DocumentStatus } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { attachUpload } from '../../../documents/attach-upload.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { badInput } from '../../../writing/inputs/check-input.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { ApplicationChanged, change } from '../application/application.changes.ts'
import { applicationPolicy } from '../application/application.policy.ts'
import { touch } from '../application/read-case.ts'

const UploadGone = refusal(
  'UploadGone',
  'No such file of the asker’s waits to be attached: it was attached already, or has expired.',
)
const DocumentNotHere = refusal(
  'DocumentNotHere',
  'The document has not come, or was checked already, or is of another application.',
)

@InputType({ description: 'A document that came.' })
class RecordDocumentInput extends thingInput('Application', 'application') {
  @Choice(documentKinds, 'What the document proves.')
  kind!: DocumentKind

  @Words('How the paper is filed, where no file is attached.', { most: 200, nullable: true })
  fileName?: string

  @Words('Id of a file that was sent to `POST /documents` and waits. Give either this or `fileName`.', {
    most: 40,
    nullable: true,
  })
  upload?: string

  @Day('Day on which it came; today where absent.', { nullable: true })
  receivedOn?: string
}

@InputType({ description: 'A document that was checked and is good.' })
class VerifyDocumentInput extends thingInput('Application', 'application') {
  @Ref('ApplicationDocument', 'Which document of the application.')
  document!: RowNumber

  @Words('What to add.', { most: 500, nullable: true })
  note?: string
}

@InputType({ description: 'A document that was checked and is not accepted.' })
class RefuseDocumentInput extends thingInput('Application', 'application') {
  @Ref('ApplicationDocument', 'Which document of the application.')
  document!: RowNumber

  @Words('What is wrong with it.', { most: 500 })
  note!: string
}

export const recordDocument = change({
  name: 'recordDocument',
  description: 'Records that a document came. One of the same kind that came before is replaced.',
  of: applicationPolicy,
  action: 'recordDocument',
  input: RecordDocumentInput,
  answers: ApplicationChanged,
  refusals: [UploadGone],
  async run(unit, { id, kind, fileName, upload, receivedOn = unit.today }) {
    const file = await fileOf(unit, { fileName, upload })
    if (!file.ok) return refuse('UploadGone', file.message)
    const { contentFormat = null, contentBytes = null, contentSha256 = null } = file
    await unit.ask(
      `insert into application_document (application_id, kind, status, file_name, received_on, content_format,
         content_bytes, content_sha256)
       values ($1, $2, 'received', $3, least($4::date, $5::date), $6, $7, $8)
       on conflict (application_id, kind) do update
         set status = 'received', file_name = excluded.file_name, received_on = excluded.received_on, note = null,
           content_format = excluded.content_format, content_bytes = excluded.content_bytes,
           content_sha256 = excluded.content_sha256`,
      [id, kind, file.fileName, receivedOn, unit.today, contentFormat, contentBytes, contentSha256],
    )
    await touch(unit, id)
    return { ok: true, id }
  },
})

/** The file that was sent, or the name under which the paper is filed elsewhere. */
async function fileOf(
  { ask }: Unit,
  { fileName, upload }: Pick<RecordDocumentInput, 'fileName' | 'upload'>,
): Promise<Awaited<ReturnType<typeof attachUpload>> | Filed> {
  if (upload !== undefined && fileName === undefined) return attachUpload(ask, { uploadId: upload })
  if (upload === undefined && fileName !== undefined) return { ok: true, fileName }
  throw badInput([{ path: 'input.upload', message: 'Give either an upload or the name of a file.' }])
}

/** A paper of which no file is kept here. */
interface Filed {
  readonly ok: true
  readonly fileName: string
  readonly contentFormat?: undefined
  readonly contentBytes?: undefined
  readonly contentSha256?: undefined
}

/** Judges a document that is here and was not judged. */
async function judge(
  unit: Unit,
  { id, document, note }: { id: number; document: number; note?: string | undefined },
  status: DocumentStatus,
) {
  const judged = await unit.ask(
    `update application_document set status = $3, note = $4
     where id = $1 and application_id = $2 and status = 'received' returning id`,
    [document, id, status, note ?? null],
  )
  if (judged.length === 0)
    return refuse('DocumentNotHere', 'This document is not waiting to be checked; record that it came first.')
  await touch(unit, id)
  return { ok: true, id } as const
}

export const verifyDocument = change({
  name: 'verifyDocument',
  description: 'Records that a document was checked and is good.',
  of: applicationPolicy,
  action: 'verifyDocument',
  input: VerifyDocumentInput,
  answers: ApplicationChanged,
  refusals: [DocumentNotHere],
  run: (unit, input) => judge(unit, input, 'verified'),
})

export const refuseDocument = change({
  name: 'refuseDocument',
  description: 'Records that a document was checked and is not accepted, so that another is needed.',
  of: applicationPolicy,
  action: 'refuseDocument',
  input: RefuseDocumentInput,
  answers: ApplicationChanged,
  refusals: [DocumentNotHere],
  run: (unit, input) => judge(unit, input, 'refused'),
})
