import { catalogue } from '../../src/catalogue/catalogue.ts'
import type { Row } from '../../src/catalogue/row.ts'
import { tableOrder } from '../../src/synthetic/rows.ts'
import { demonstrationDate, synthesise } from '../../src/synthetic/synthesise.ts'

export { demonstrationDate }

type Cell = Row[string]

/** A row of any table, read by column; a column that is not there is a mistake in the test or the rows. */
export class Entry {
  constructor(
    readonly table: string,
    readonly row: Row,
  ) {}
  get(column: string): Cell {
    if (!Object.hasOwn(this.row, column)) throw new Error(`${this.table} has no column ${column}`)
    return this.row[column] as Cell
  }
  text(column: string): string {
    return this.get(column) as string
  }
  /** Text, or null. */
  maybe(column: string): string | null {
    return this.get(column) as string | null
  }
  number(column: string): number {
    return this.get(column) as number
  }
  get id(): number {
    return this.number('id')
  }
}

/** All rows of a demonstration, those of the catalogue among them. */
export interface Demonstration {
  rows(table: string): readonly Entry[]
  byId(table: string, id: Cell): Entry
  /** Rows of a table by the value of a column. */
  by(table: string, column: string, value: Cell): readonly Entry[]
}

/** Scales and seeds on which every rule is tried. */
export const worlds: readonly (readonly [scale: number, seed: number])[] = [
  [1, 1],
  [1, 20_240_115],
]

export function demonstration(scale = 1, seed: number | string = 1): Demonstration {
  const tables = new Map<string, Entry[]>()
  const put = (table: string, rows: readonly Row[]): void => {
    const all = tables.get(table) ?? []
    for (const row of rows) all.push(new Entry(table, row))
    tables.set(table, all)
  }
  for (const [table, rows] of Object.entries(catalogue)) put(table, rows)
  for (const chunk of synthesise({ seed, scale, catalogue })) {
    for (const table of tableOrder) put(table, chunk[table] ?? [])
  }
  const indexes = new Map<string, Map<Cell, Entry[]>>()
  const index = (table: string, column: string): Map<Cell, Entry[]> => {
    const key = `${table}.${column}`
    const known = indexes.get(key)
    if (known) return known
    const made = new Map<Cell, Entry[]>()
    for (const record of tables.get(table) ?? []) {
      const value = record.get(column)
      const list = made.get(value)
      if (list) list.push(record)
      else made.set(value, [record])
    }
    indexes.set(key, made)
    return made
  }
  return {
    rows: (table) => tables.get(table) ?? [],
    byId(table, id) {
      const [found] = index(table, 'id').get(id) ?? []
      if (!found) throw new Error(`${table} has no row ${String(id)}`)
      return found
    },
    by: (table, column, value) => index(table, column).get(value) ?? [],
  }
}
