/** Rows of one table that a statement changed; rows are absent where there were too many to name. */
export interface Change {
  readonly table: string
  /** Number of each row, with that of its participant where it has one. */
  readonly rows: readonly (readonly [id: number, participant: number | null])[] | undefined
}

/** Reads what the database tells of a change; undefined where it is not one of ours. */
export function readChange(payload: string | undefined): Change | undefined {
  try {
    const told: unknown = JSON.parse(payload ?? '')
    if (!Array.isArray(told) || typeof told[0] !== 'string') return undefined
    const [table, rows] = told
    if (rows === null) return { table, rows: undefined }
    return Array.isArray(rows) && rows.every(isRow) ? { table, rows } : undefined
  } catch {
    return undefined
  }
}

const isRow = (row: unknown): row is [number, number | null] =>
  Array.isArray(row) &&
  row.length === 2 &&
  Number.isSafeInteger(row[0]) &&
  (row[1] === null || Number.isSafeInteger(row[1]))
