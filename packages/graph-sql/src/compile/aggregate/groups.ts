import type { RegisteredType } from '../../registry/types.ts'
import type { Compilation } from '../compilation.ts'
import type { SqlScalar } from '../scalar-json.ts'
import type { Scope } from '../scope.ts'

/** A key rows are grouped by. */
export interface GroupKey {
  /** To-one relations, and last a field. */
  readonly path: readonly string[]
  /** For dates: the period. */
  readonly unit: string | null
  /** Its value, read from the groups. */
  readonly value: SqlScalar
}

/**
 * The inner statement of an aggregate: its rows grouped. Measures are added while the outer one, which selects,
 * filters and orders groups, is being written.
 */
export class Groups {
  readonly #columns: string[] = []
  readonly keys: GroupKey[] = []
  readonly alias: string

  constructor(
    readonly compilation: Compilation,
    /** The rows that are grouped. */
    readonly rows: Scope,
  ) {
    this.alias = compilation.alias('g')
  }

  get type(): RegisteredType {
    return this.rows.type
  }

  /** The column of the groups that holds an expression over a group's rows. */
  column(expression: string): string {
    const known = this.#columns.indexOf(expression)
    if (known < 0) this.#columns.push(expression)
    return `${this.alias}.c${known < 0 ? this.#columns.length : known + 1}`
  }

  addKey(path: readonly string[], unit: string | null, value: SqlScalar): void {
    this.keys.push({ path, unit, value: { ...value, sql: this.column(value.sql) } })
  }

  /** `SELECT keys, measures FROM ... GROUP BY keys`, to be asked for when all measures are known. */
  statement(from: string): string {
    const outputs = this.#columns.map((expression, index) => `${expression} AS c${index + 1}`)
    const grouped = this.keys.map((key) => key.value.sql.slice(`${this.alias}.c`.length))
    // Without keys one group is answered even of no rows; HAVING says so where nothing is measured.
    const grouping = grouped.length > 0 ? ` GROUP BY ${grouped.join(', ')}` : ' HAVING TRUE'
    return `SELECT ${outputs.join(', ')} FROM ${from}${grouping}`
  }
}
