import { refuse } from '@cohortium/domain'
import { fileRow } from '../../../imports/files/file-id.ts'
import type { FileLooks } from '../../../imports/files/looks.ts'
import { kindOf } from '../../../imports/kinds/kinds.ts'
import { insert } from '../../../writing/insert.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { create, ImportChanged } from './import.changes.ts'
import { StartImportInput } from './import.inputs.ts'
import { FileGone, MappingFaulty } from './import.refusals.ts'
import { planColumns } from './plan-columns.ts'

interface Office {
  readonly assignment: { readonly university: { readonly id: string; readonly name: string } | null }
}

const office = question<Office>('query ($id: ID!) { assignment(id: $id) { university { id name } } }')

/** University in whose office somebody acts. */
const ownUniversity = async ({ read, identity }: Unit) =>
  (await read(office, { id: `asg_${identity.assignmentId}` })).assignment.university

export const startImport = create({
  name: 'startImport',
  description:
    'Hands a file over for import: it is read, and every row is tried as though it were stored, of which nothing is kept. Its progress is told by `rowsDone` and by /events.',
  needs: ({ kind }: StartImportInput) => kindOf(kind).needs,
  university: (unit) => ownUniversity(unit),
  input: StartImportInput,
  answers: ImportChanged,
  refusals: [FileGone, MappingFaulty],
  async run(unit, { kind, file, mapping = [] }) {
    const { ask, store, identity } = unit
    const number = fileRow(file)
    const [found] = await ask<{ file_name: string; bytes: number; looks: FileLooks }>(
      'select f.file_name, f.bytes, f.looks from app.own_import_file($1) as f where f.id is not null',
      [number],
    )
    if (!found)
      return refuse(
        'FileGone',
        'There is no such file of yours: files are kept for a day. Send it again to /imports.',
      )
    const planned = planColumns(kindOf(kind), found.looks, mapping)
    if (!planned.ok) return planned
    const university = await ownUniversity(unit)
    const id = await insert(store, 'Import', {
      kind,
      status: 'reading',
      fileName: found.file_name,
      fileBytes: found.bytes,
      encoding: found.looks.encoding,
      separator: found.looks.separator,
      fields: Object.keys(kindOf(kind).fields),
      startedAt: new Date(),
      university: university && { id: Number(university.id.split('_')[1]) },
      startedBy: { id: identity.accountId },
    })
    for (const column of planned.columns) await store.insert('ImportColumn', { ...column, import: { id } })
    await ask('select app.run_import($1, $2)', [id, number])
    return { ok: true, id }
  },
})
