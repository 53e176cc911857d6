import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Row } from '../catalogue/row.ts'

/** What makes a demonstration's rows. */
export interface Generator {
  /** Every table it fills, parents before children. */
  readonly tableOrder: readonly string[]
  /** Rows in chunks: table -> rows, whose parents are in the same chunk or an earlier one. */
  synthesise(options: {
    readonly seed: number
    readonly scale: number
    readonly catalogue: Catalogue
  }): Iterable<Readonly<Partial<Record<string, readonly Row[]>>>>
  /** About how many rows there will be at a scale. */
  rowCount(scale: number): number
}
