import type { Attempted } from '../../writing/attempt.ts'
import type { RowFault } from '../row-fault.ts'
import type { AnyKind } from '../kinds/kinds.ts'
import type { RowProblem } from '../kinds/kind.ts'

/** What a refused change means for the row that asked for it. */
export function problemsOf(kind: AnyKind, refused: Exclude<Attempted, { ok: true }>): RowProblem[] {
  const { reason, message, problems = [] } = refused
  if (problems.length === 0) return [{ field: fieldOf(kind, reason), reason, message }]
  return problems.map(({ path, message: sentence }) => ({
    field: fieldOf(kind, path.split(/[.[]/).findLast((word) => /^[a-z]/i.test(word)) ?? ''),
    reason,
    message: sentence,
  }))
}

/** What a row's cells have wrong in themselves; the column stands for the field. */
export const problemsOfCells = (faults: readonly RowFault[]): RowProblem[] =>
  faults.map(({ column, message }) => ({ field: column, reason: 'BAD_USER_INPUT', message }))

const fieldOf = ({ fields, fieldOf: names }: AnyKind, word: string): string | null =>
  names[word] ?? (word in fields ? word : null)
