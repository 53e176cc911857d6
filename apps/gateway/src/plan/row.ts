/** An object of an answer. */
export type Row = Record<string, unknown>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Sets a field under any name that somebody may give it; the name `__proto__` would otherwise not become a field. */
export function put(row: Row, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(row, key, { value, enumerable: true, configurable: true, writable: true })
  else row[key] = value
}

const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isRow(value)) return value
  const copy: Row = {}
  for (const key of Object.keys(value)) put(copy, key, copyOf(value[key]))
  return copy
}

/**
 * Adds to a row what another answer says of the same thing; lists have the same things at the same places.
 * @param shared whether `more` is added elsewhere too, so that it must not become part of the row itself.
 */
export function addTo(row: Row, more: Row, shared = false): void {
  for (const key of Object.keys(more)) {
    const value = more[key]
    const known = Object.hasOwn(row, key) ? row[key] : undefined
    if (isRow(known) && isRow(value)) addTo(known, value, shared)
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length)
      known.forEach((one, index) => {
        const other: unknown = value[index]
        if (isRow(one) && isRow(other)) addTo(one, other, shared)
      })
    else if (value !== null || known === undefined) put(row, key, shared ? copyOf(value) : value)
  }
}
