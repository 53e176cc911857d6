/** What a column of a row may hold: a scalar, a list of texts (a `text[]` column) or nothing. */
export type Value = string | number | boolean | null | readonly string[]

/** A row of a table, keyed by the database's column names. */
export type Row = Readonly<Record<string, Value>>

/** A row that others refer to by its id, the record's place in its data file counted from 1. */
export type Numbered<R> = { readonly id: number } & Readonly<R>

/** Numbers records by file order, so that an id is the same in every database and every release. */
export function numbered<T, R>(records: readonly T[], toRow: (record: T) => R): readonly Numbered<R>[] {
  return records.map((record, index) => ({ id: index + 1, ...toRow(record) }))
}
