import type { ImportRowState } from '@cohortium/domain'
import type { Ask } from '../../access/gate.ts'
import type { Difference, Made, RowProblem } from '../kinds/kind.ts'
import type { ImportAtWork, RowAtWork } from './row.ts'

/** What is noted of a row that was tried, stored or taken back. */
export interface Note {
  readonly status: ImportRowState
  readonly effect?: string | null
  readonly problems?: readonly RowProblem[]
  readonly differences?: readonly Difference[]
  readonly keys?: readonly string[]
  readonly made?: Made
}

/** Writes down what became of a row, in place of what was found of it before. */
export async function noteRow(ask: Ask, at: ImportAtWork, row: RowAtWork, note: Note): Promise<void> {
  const { status, effect, problems = [], differences, keys, made } = note
  await ask('delete from import_problem where row_id = $1', [row.id])
  if (differences) await ask('delete from import_difference where row_id = $1', [row.id])
  await ask(
    `update import_row set status = $2, effect = coalesce($3, effect), version = version + 1,
       school_id = coalesce($4, school_id), application_id = coalesce($5, application_id),
       participant_id = coalesce($6, participant_id) where id = $1`,
    [
      row.id,
      status,
      effect ?? null,
      made?.school ?? null,
      made?.application ?? null,
      made?.participant ?? null,
    ],
  )
  if (problems.length > 0)
    await ask(
      `insert into import_problem (row_id, field, column_title, value, reason, message)
       select $1, p.field, p.column_title, p.value, p.reason, p.message
       from jsonb_to_recordset($2::jsonb) as p (field text, column_title text, value text, reason text, message text)`,
      [row.id, JSON.stringify(problems.map((problem) => placed(at, row, problem)))],
    )
  if (differences && differences.length > 0)
    await ask(
      `insert into import_difference (row_id, field, before, after)
       select $1, d.field, d.before, d.after
       from jsonb_to_recordset($2::jsonb) as d (field text, before text, after text)`,
      [row.id, JSON.stringify(differences)],
    )
  if (keys || made)
    await ask(
      `insert into app.import_row_note as n (row_id, keys, made) values ($1, coalesce($2::text[], '{}'), $3)
       on conflict (row_id) do update set keys = coalesce($2::text[], n.keys), made = coalesce($3, n.made)`,
      [row.id, keys ?? null, made ? JSON.stringify(made.note) : null],
    )
}

/** Longest part of a value that a problem shows, in characters. */
const shown = 100

function placed(
  { fields, titles }: ImportAtWork,
  { values }: RowAtWork,
  { field, reason, message }: RowProblem,
) {
  const value = field === null ? '' : (values[fields.indexOf(field)] ?? '')
  return {
    field,
    column_title: field === null ? null : (titles.get(field) ?? null),
    value: value === '' ? null : value.slice(0, shown),
    reason,
    message,
  }
}
