import type { AttemptingUnit } from '../../writing/perform.ts'
import { kindOf } from '../kinds/kinds.ts'
import { checkRow } from './check-row.ts'
import { noteRow } from './note-row.ts'
import { importAtWork, type ImportAtWork, type RowAtWork } from './row.ts'
import { tryRow } from './try-row.ts'

/** A stage of an import in which its rows are worked on one after another. */
export interface Stage {
  /** State of the import meanwhile, and afterwards. */
  readonly while: string
  readonly after: string
  /** Rows that are still to be worked on, as a condition. */
  readonly rows: string
  readonly order: 'asc' | 'desc'
  /** Rows of one transaction. */
  readonly atOnce: number
  readonly work: (unit: AttemptingUnit, at: ImportAtWork, row: RowAtWork) => Promise<void>
}

const storeRow: Stage['work'] = async (unit, at, row) => {
  const tried = await tryRow(unit, at, row)
  if (tried.ok === true)
    return noteRow(unit.ask, at, row, { status: 'stored', effect: tried.plan.effect, made: tried.made })
  // Since it was tried, somebody else has recorded something that stands against it.
  const problems =
    tried.ok === false
      ? tried.problems
      : [{ field: null, reason: 'UNCHANGED', message: 'It says what is recorded by now; leave it out.' }]
  return noteRow(unit.ask, at, row, { status: 'faulty', problems })
}

const takeBackRow: Stage['work'] = async (unit, at, row) => {
  const [stored] = await unit.ask<{ school: number | null; participant: number | null; note: unknown }>(
    `select r.school_id as school, r.participant_id as participant, n.made as note
     from import_row r join app.import_row_note n on n.row_id = r.id where r.id = $1`,
    [row.id],
  )
  if (!stored) throw new Error('A stored row has a note of what it made.')
  const why = await kindOf(at.kind).takeBack(unit, { id: row.id, ...stored })
  return noteRow(unit.ask, at, row, {
    status: why === undefined ? 'taken_back' : 'kept',
    problems: why === undefined ? [] : [{ field: null, reason: 'KEPT', message: why }],
  })
}

export const stages: readonly Stage[] = [
  {
    while: 'checking',
    after: 'ready',
    rows: `status = 'unchecked'`,
    order: 'asc',
    atOnce: 10,
    work: checkRow,
  },
  { while: 'storing', after: 'stored', rows: `status = 'ready'`, order: 'asc', atOnce: 1, work: storeRow },
  // The last first, since what came later may stand on what came before.
  {
    while: 'undoing',
    after: 'undone',
    rows: `status = 'stored'`,
    order: 'desc',
    atOnce: 1,
    work: takeBackRow,
  },
]

/**
 * Works on the next rows of a stage in one transaction, or ends the stage where none is left. Answers whether the import is to be gone on
 * with: a row is worked on once, whatever becomes of the process.
 */
export async function workOnStage(unit: AttemptingUnit, importId: number, stage: Stage): Promise<boolean> {
  const { ask } = unit
  // Whoever cancels waits for these rows, or comes before them.
  const going = await ask(`select from import where id = $1 and status = $2 for update`, [
    importId,
    stage.while,
  ])
  if (going.length === 0) return false
  const rows = await ask<RowAtWork & { id: number }>(
    `select id, line, status, "values" from import_row where import_id = $1 and ${stage.rows}
     order by line ${stage.order} limit ${stage.atOnce} for update`,
    [importId],
  )
  if (rows.length === 0) {
    await ask('update import set status = $2, settled_at = now(), version = version + 1 where id = $1', [
      importId,
      stage.after,
    ])
    return false
  }
  const at = await importAtWork(ask, importId)
  for (const row of rows) await stage.work(unit, at, row)
  await ask('update import set rows_done = rows_done + $2 where id = $1', [importId, rows.length])
  return true
}
