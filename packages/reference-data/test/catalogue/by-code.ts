interface Coded {
  readonly id: number
  readonly code: string
}

/** The code behind an id, so that expectations read in the words of the sources. */
export function codeOf(rows: readonly Coded[], id: number | null): string | null {
  if (id === null) return null
  const row = rows.find((each) => each.id === id)
  if (!row) throw new Error(`No row has the id ${id}.`)
  return row.code
}
