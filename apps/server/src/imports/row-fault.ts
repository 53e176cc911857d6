/** What is wrong with a row, where it stands and what to do. */
export interface RowFault {
  /** Line of the file in which the row begins, from 1: as an editor shows it. */
  readonly line: number
  /** Title of the column; absent where the row as a whole is meant. */
  readonly column: string | null
  /** What stands there, at most 100 characters of it; absent where that tells nothing. */
  readonly value: string | null
  /** A sentence that names the remedy. */
  readonly message: string
}

export const faultOf = (
  line: number,
  message: string,
  { column = null, value = null }: { column?: string | null; value?: string | null } = {},
): RowFault => ({ line, column, value: value === null ? null : value.slice(0, 100), message })
