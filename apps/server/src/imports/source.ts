/** A file that can be read more than once: it is looked at before it is read. */
export interface CsvSource {
  /** Its bytes from the beginning. */
  open: () => AsyncIterable<Uint8Array>
}

/** What bounds a file. */
export interface CsvLimits {
  /** Most bytes of it. */
  readonly bytes: number
  /** Most rows below the header. */
  readonly rows: number
  /** Most columns. */
  readonly columns: number
  /** Most characters of a row, quotation marks and all. */
  readonly rowLength: number
}

/** The national register of schools, all of England, has some 65 MB and 52,000 rows of 150 columns. */
export const standardLimits: CsvLimits = {
  bytes: 100_000_000,
  rows: 200_000,
  columns: 500,
  rowLength: 200_000,
}
