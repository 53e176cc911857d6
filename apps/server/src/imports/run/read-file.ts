import type { AttemptingUnit } from '../../writing/perform.ts'
import { kindOf } from '../kinds/kinds.ts'
import { isFault, readCsv, type CsvRow } from '../read-csv.ts'
import type { RowFault } from '../row-fault.ts'
import type { CsvSource } from '../source.ts'
import { importAtWork, type ImportAtWork } from './row.ts'
import { factsOf } from './try-row.ts'

/** Work in one transaction in the name of whoever runs the import. */
export type Within = <Result>(work: (unit: AttemptingUnit) => Promise<Result>) => Promise<Result>

/** Rows kept by one transaction. */
const chunk = 500

interface KeptRow {
  readonly line: number
  readonly values: readonly string[]
  /** What is wrong with the row as the file has it. */
  readonly fault?: string
}

/**
 * Reads the rows of a file into the import, those that concern somebody and say something new. What an earlier process has read is not
 * read again. Answers why the file cannot be read, in a sentence, and undefined where it was read to its end or the work is to stop.
 */
export async function readFile(
  within: Within,
  importId: number,
  source: CsvSource,
  isStopping: () => boolean,
): Promise<string | undefined> {
  const file = await readCsv(source)
  if (!file.ok) return file.message
  const { at, placed, before, concerns } = await within(async ({ ask }) => {
    const found = await importAtWork(ask, importId)
    const [row] = await ask<{ rows_read: number }>('select rows_read from import where id = $1', [importId])
    const columns = await ask<{ field: string; title: string | null; value: string | null }>(
      'select field, title, value from import_column where import_id = $1 and field is not null',
      [importId],
    )
    const each = found.fields.map((name) => {
      const column = columns.find(({ field }) => field === name)
      return { place: file.columns.indexOf(column?.title ?? ''), value: column?.value ?? '' }
    })
    const isOurs = await kindOf(found.kind).concerns?.(ask)
    return { at: found, placed: each, before: row?.rows_read ?? 0, concerns: isOurs }
  })
  const valuesOf = ({ cells }: CsvRow) =>
    placed.map(({ place, value }) => (place === -1 ? value : (cells[place] ?? '')))
  const isOurs = (values: readonly string[]) =>
    concerns?.(Object.fromEntries(at.fields.map((name, place) => [name, values[place] ?? '']))) ?? true

  let seen = 0
  let read = 0
  let passed = 0
  let kept: KeptRow[] = []
  const keep = async (): Promise<boolean> => {
    const rows = kept
    const counts = { read, passed }
    kept = []
    read = 0
    passed = 0
    return within((unit) => keepRows(unit, at, rows, counts))
  }
  for await (const row of file.rows()) {
    seen += 1
    if (seen <= before) continue
    read += 1
    const found = rowOf(row, valuesOf, at)
    if (found.fault !== undefined || isOurs(found.values)) kept.push(found)
    else passed += 1
    if (kept.length < chunk && read < chunk * 10) continue
    if (!(await keep()) || isStopping()) return undefined
  }
  if (!(await keep())) return undefined
  await within(({ ask }) =>
    ask(
      `update import set status = 'checking', rows_done = 0, version = version + 1 where id = $1 and status = 'reading'`,
      [importId],
    ),
  )
  return undefined
}

const rowOf = (
  row: CsvRow | RowFault,
  valuesOf: (row: CsvRow) => string[],
  { fields }: ImportAtWork,
): KeptRow =>
  isFault(row)
    ? { line: row.line, values: fields.map(() => ''), fault: row.message }
    : { line: row.line, values: valuesOf(row) }

/** Keeps rows, and counts those that say nothing new; false where the import is not being read any more. */
async function keepRows(
  { ask }: AttemptingUnit,
  at: ImportAtWork,
  rows: readonly KeptRow[],
  { read, passed }: { read: number; passed: number },
): Promise<boolean> {
  const { kept, unchanged, elsewhere } = await sift(ask, at, rows)
  const going = await ask(
    `update import set rows_read = rows_read + $2, rows_done = rows_read + $2, rows_unchanged = rows_unchanged + $3,
       rows_passed_over = rows_passed_over + $4 where id = $1 and status = 'reading' returning id`,
    [at.id, read, unchanged, passed + elsewhere],
  )
  if (going.length === 0) return false
  const given = JSON.stringify(kept.map(({ line, values, fault }) => ({ line, cells: values, fault })))
  await ask(
    `insert into import_row (import_id, line, status, "values")
     select $1, r.line, case when r.fault is null then 'unchecked' else 'faulty' end,
       array(select jsonb_array_elements_text(r.cells))
     from jsonb_to_recordset($2::jsonb) as r (line integer, cells jsonb, fault text)`,
    [at.id, given],
  )
  await ask(
    `insert into import_problem (row_id, reason, message)
     select i.id, 'ROW_UNREADABLE', r.fault
     from jsonb_to_recordset($2::jsonb) as r (line integer, fault text)
     join import_row i on i.import_id = $1 and i.line = r.line where r.fault is not null`,
    [at.id, given],
  )
  return true
}

/** Leaves out rows that say what is recorded already, or concern nobody here, where their kind has such. */
async function sift(ask: AttemptingUnit['ask'], at: ImportAtWork, rows: readonly KeptRow[]) {
  const kind = kindOf(at.kind)
  if (!kind.sifts) return { kept: rows, unchanged: 0, elsewhere: 0 }
  const read = rows.map((row) => ({
    row,
    facts: row.fault === undefined ? factsOf(kind, at, row) : undefined,
  }))
  const readable = read.flatMap(({ row, facts }) => (facts?.ok ? [{ row, facts: facts.facts }] : []))
  const plans = await kind.plan(
    ask,
    readable.map(({ facts }) => facts as never),
  )
  const skipped = new Map(
    readable.flatMap(({ row }, place) => {
      const plan = plans[place]
      return plan && 'skip' in plan ? [[row, plan.skip] as const] : []
    }),
  )
  const count = (skip: string) => [...skipped.values()].filter((one) => one === skip).length
  return {
    kept: rows.filter((row) => !skipped.has(row)),
    unchanged: count('unchanged'),
    elsewhere: count('passed_over'),
  }
}
