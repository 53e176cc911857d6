import type { AttemptingUnit } from '../../writing/perform.ts'
import { kindOf } from '../kinds/kinds.ts'
import { noteRow } from './note-row.ts'
import type { ImportAtWork, RowAtWork } from './row.ts'
import { tryRow, type Tried } from './try-row.ts'

/** Tries a row, takes back whatever it did, and notes what was found. */
export async function checkRow(unit: AttemptingUnit, at: ImportAtWork, row: RowAtWork): Promise<void> {
  const { ask } = unit
  await ask('savepoint dry_run')
  const tried = await tryRow(unit, at, row)
  await ask('rollback to savepoint dry_run')
  await ask('release savepoint dry_run')
  if (tried.ok === 'skip') return noteSkipped(unit, at, row, tried.skip)
  const { keys } = tried
  const double = await doubleOf(unit, at, row, keys)
  if (tried.ok && double === undefined) {
    const { effect, differences = [] } = tried.plan
    return noteRow(ask, at, row, { status: 'ready', effect, differences, keys })
  }
  // What a file always tells twice needs nobody's decision.
  if (double !== undefined && kindOf(at.kind).doubles === 'left_out')
    return noteRow(ask, at, row, { status: 'left_out', differences: [], keys })
  const problems = tried.ok ? [] : tried.problems
  const doubled =
    double === undefined
      ? []
      : [
          {
            field: null,
            reason: 'DOUBLED',
            message: `The row of line ${double} is about the same; mend one of them, or leave it out.`,
          },
        ]
  return noteRow(ask, at, row, {
    status: 'faulty',
    problems: [...problems, ...doubled],
    differences: [],
    keys,
  })
}

/** What says nothing new is left out, where somebody has mended it so that it does not. */
const noteSkipped = (
  { ask }: AttemptingUnit,
  at: ImportAtWork,
  row: RowAtWork,
  skip: Extract<Tried, { ok: 'skip' }>['skip'],
): Promise<void> =>
  noteRow(ask, at, row, {
    status: 'faulty',
    differences: [],
    problems: [
      {
        field: null,
        reason: skip === 'unchanged' ? 'UNCHANGED' : 'PASSED_OVER',
        message:
          skip === 'unchanged'
            ? 'It says what is recorded already; leave it out.'
            : 'It concerns nobody here; leave it out.',
      },
    ],
  })

/** Line of an earlier row that is about the same and is not left out. */
async function doubleOf(
  { ask }: AttemptingUnit,
  { id }: ImportAtWork,
  { line }: RowAtWork,
  keys: readonly string[],
): Promise<number | undefined> {
  if (keys.length === 0) return undefined
  const [earlier] = await ask<{ line: number }>(
    `with alike as materialized (select row_id from app.import_row_note where keys && $3::text[])
     select r.line from import_row r join alike on alike.row_id = r.id
     where r.import_id = $1 and r.line < $2 and r.status not in ('left_out', 'taken_back')
     order by r.line limit 1`,
    [id, line, keys],
  )
  return earlier?.line
}
