import { refuse } from '@cohortium/domain'
import { checkRow } from '../../../imports/run/check-row.ts'
import { importAtWork, type RowAtWork } from '../../../imports/run/row.ts'
import { change, ImportRowChanged } from './import.changes.ts'
import { LeaveOutImportRowInput, MendImportRowInput } from './import.inputs.ts'
import { importRowPolicy } from '../import-row/import-row.policy.ts'
import { FieldUnknown } from './import.refusals.ts'

export const mendImportRow = change({
  name: 'mendImportRow',
  description:
    'Gives a row other values than the file has and tries it again at once. The answer tells whether it can be stored now.',
  of: importRowPolicy,
  action: 'mend',
  input: MendImportRowInput,
  answers: ImportRowChanged,
  refusals: [FieldUnknown],
  async run(unit, { id, values }) {
    const { ask } = unit
    const [row] = await ask<RowAtWork & { import: number }>(
      'select id, line, status, "values", import_id as import from import_row where id = $1',
      [id],
    )
    if (!row) throw new Error(`row ${id} is locked, so it is there`)
    const at = await importAtWork(ask, row.import)
    const mended = [...row.values]
    for (const { field, value = '' } of values) {
      const place = at.fields.indexOf(field)
      if (place === -1)
        return refuse('FieldUnknown', `There is no field ${field}; there are ${at.fields.join(', ')}.`)
      mended[place] = value
    }
    await ask('update import_row set "values" = $2 where id = $1', [id, mended])
    await checkRow(unit, at, { ...row, values: mended })
    return { ok: true, id }
  },
})

export const leaveOutImportRow = change({
  name: 'leaveOutImportRow',
  description: 'Decides that a row is not stored; mending it takes the decision back.',
  of: importRowPolicy,
  action: 'leaveOut',
  input: LeaveOutImportRowInput,
  answers: ImportRowChanged,
  refusals: [],
  async run({ store }, { id }) {
    await store.update('ImportRow', id, { status: 'left_out' })
    return { ok: true, id }
  },
})
