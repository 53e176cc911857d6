import type { Fields } from './field.ts'
import type { Mapping } from './map-columns.ts'
import type { CsvRow } from './read-csv.ts'
import { faultOf, type RowFault } from './row-fault.ts'

/** What a row says, or everything that is wrong with it. */
export type ReadRow<Facts> =
  | { readonly ok: true; readonly line: number; readonly facts: Facts }
  | { readonly ok: false; readonly faults: readonly RowFault[] }

/** Reads rows by a mapping that has no faults. A field without a column is read as though its cell were empty. */
export function rowReader<Facts>(columns: readonly string[], fields: Fields<Facts>, mapping: Mapping<Facts>) {
  const names = Object.keys(fields) as (keyof Facts & string)[]
  const places = new Map(names.map((name) => [name, columns.indexOf(mapping[name] ?? '')]))

  return function readRow({ line, cells }: CsvRow): ReadRow<Facts> {
    const facts: Partial<Facts> = {}
    const faults: RowFault[] = []
    for (const name of names) {
      const { label, read } = fields[name]
      const cell = cells[places.get(name) ?? -1] ?? ''
      const found = read(cell)
      if (found.ok) facts[name] = found.value
      else
        faults.push(
          faultOf(line, `The ${label} ${found.message}`, {
            column: mapping[name],
            value: cell === '' ? null : cell,
          }),
        )
    }
    // Every field was read, or there is a fault.
    return faults.length === 0 ? { ok: true, line, facts: facts as Facts } : { ok: false, faults }
  }
}
