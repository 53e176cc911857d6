/** The id of the row that carries this natural key. A data file that names an unknown record is a bug, so it throws. */
export function idOf(rows: readonly { readonly id: number; readonly code: string }[], code: string): number {
  const row = rows.find((each) => each.code === code)
  if (!row) throw new Error(`The data files name '${code}', but no record carries that code.`)
  return row.id
}

/** As `idOf`, for a reference that may be absent. */
export function idOrNull(
  rows: readonly { readonly id: number; readonly code: string }[],
  code: string | null,
): number | null {
  return code === null ? null : idOf(rows, code)
}
