import type { Unit } from '../../../writing/unit/unit.ts'
import { change, ImportChanged } from './import.changes.ts'
import { CancelImportInput, CommitImportInput, UndoImportInput } from './import.inputs.ts'
import { importPolicy } from './import.policy.ts'

/** Hands the import to the job, which goes on from here in the name of whoever asks. */
async function go({ ask, store }: Unit, id: number, status: string) {
  await store.update('Import', id, { status, rowsDone: 0, settledAt: null, problem: null })
  await ask('select app.run_import($1, null)', [id])
  return { ok: true, id } as const
}

export const commitImport = change({
  name: 'commitImport',
  description:
    'Stores every row that can be stored, one after another, each by the rules of a single change as they stand at that moment. The others stay to be mended.',
  of: importPolicy,
  action: 'commit',
  input: CommitImportInput,
  answers: ImportChanged,
  refusals: [],
  run: (unit, { id }) => go(unit, id, 'storing'),
})

export const undoImport = change({
  name: 'undoImport',
  description:
    'Takes back what an import stored, the last row first. What something was built on, or somebody has changed since, is kept, and says why.',
  of: importPolicy,
  action: 'undo',
  input: UndoImportInput,
  answers: ImportChanged,
  refusals: [],
  run: (unit, { id }) => go(unit, id, 'undoing'),
})

export const cancelImport = change({
  name: 'cancelImport',
  description: 'Does nothing further of an import; rows that are stored already stay until it is undone.',
  of: importPolicy,
  action: 'cancel',
  input: CancelImportInput,
  answers: ImportChanged,
  refusals: [],
  async run({ store }, { id }) {
    await store.update('Import', id, { status: 'cancelled', settledAt: new Date() })
    return { ok: true, id }
  },
})
