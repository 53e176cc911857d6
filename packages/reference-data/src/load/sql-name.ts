/** A table's or column's name as SQL text; a dot parts schema and table. */
export function sqlName(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')
}

/** A list of names, as in a column list. */
export function sqlNames(names: readonly string[]): string {
  return names.map(sqlName).join(', ')
}
