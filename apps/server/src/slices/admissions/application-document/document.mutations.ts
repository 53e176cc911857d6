import { documentKinds, refuse, type DocumentKind, type DocumentStatus } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { ApplicationChanged, change } from '../application/application.changes.ts'
import { applicationPolicy } from '../application/application.policy.ts'
import { touch } from '../application/read-case.ts'

export const DocumentNotHere = refusal(
  'DocumentNotHere',
  'The document has not come, or was checked already, or is of another application.',
)

@InputType({ description: 'A document that came.' })
class RecordDocumentInput extends thingInput('Application', 'application') {
  @Choice(documentKinds, 'What the document proves.')
  kind!: DocumentKind

  @Words('Name of the file, or how the paper is filed.', { most: 200 })
  fileName!: string

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
  refusals: [],
  async run(unit, { id, kind, fileName, receivedOn = unit.today }) {
    await unit.ask(
      `insert into application_document (application_id, kind, status, file_name, received_on)
       values ($1, $2, 'received', $3, least($4::date, $5::date))
       on conflict (application_id, kind) do update
         set status = 'received', file_name = excluded.file_name, received_on = excluded.received_on, note = null`,
      [id, kind, fileName, receivedOn, unit.today],
    )
    await touch(unit, id)
    return { ok: true, id }
  },
})

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
