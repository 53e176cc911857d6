import { mayBeAbsent } from '../absence.ts'
import { typeNamed } from '../../registry/build-registry.ts'
import type { RegisteredType, ScalarField } from '../../registry/types.ts'
import type { Compilation } from '../compilation.ts'
import type { SqlScalar } from '../scalar-json.ts'
import { relationOf, scalarOf } from '../fields.ts'
import type { Scope } from '../scope.ts'
import { rowAt } from './row-at.ts'
import { statementOf } from './group-statement.ts'
import type { Measure } from './measure.ts'
import { periodStart } from './periods.ts'

/** A key rows are grouped by. */
export interface GroupKey {
  /** To-one relations, and last a field. */
  readonly path: readonly string[]
  /** For dates: the period. */
  readonly unit: string | null
  /** Its value, read from the groups. */
  readonly value: SqlScalar
  /** How many values it can have, the missing one with them; null where nobody can say. */
  readonly values: number | null
}

/**
 * The inner statement of an aggregate: its rows grouped. Keys are the columns `k1...`, measures, which are added while
 * the outer statement is being written, `m1...`.
 */
export class Groups {
  readonly keys: GroupKey[] = []
  readonly measures: Measure[] = []
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

  /** The column of the groups that holds a measure. */
  measure(measure: Measure): string {
    const wanted = JSON.stringify(measure)
    const known = this.measures.findIndex((candidate) => JSON.stringify(candidate) === wanted)
    if (known < 0) this.measures.push(measure)
    return `${this.alias}.m${known < 0 ? this.measures.length : known + 1}`
  }

  /** Adds a key unless it is there. */
  key(path: readonly string[], unit: string | null): void {
    if (this.keys.some((key) => key.path.join() === path.join() && key.unit === unit)) return
    const { field, type, nullable } = this.#end(path)
    const value: SqlScalar = {
      sql: `${this.alias}.k${this.keys.length + 1}`,
      scalar: unit ? 'date' : field.scalar,
      nullable: true,
      prefix: type.prefix,
      bounded: field.bounded,
    }
    const choices = choicesOf(field)
    this.keys.push({ path, unit, value, values: choices && choices + (nullable ? 1 : 0) })
  }

  /** A key's value of a row: `from` is the row the path starts at. */
  keyOfRow(key: GroupKey, from: Scope, path: readonly string[] = key.path): string {
    const row = rowAt(from, path.slice(0, -1))
    const field = scalarOf(row.type, path.at(-1) ?? 'id')
    // An id is known from the reference, unless the row it names may be absent.
    if (field.scalar === 'id' && row.isRelated && !row.optional) return row.key
    const value = row.scalar(field)
    return key.unit ? periodStart(value, key.unit, this.compilation.graph.academicYearStart) : value.sql
  }

  /** `SELECT keys, measures FROM ... GROUP BY keys`, to be asked for when all measures are known. */
  statement(conditions: readonly string[]): string {
    return statementOf(this, conditions)
  }

  #end(path: readonly string[]): { field: ScalarField; type: RegisteredType; nullable: boolean } {
    const { registry } = this.compilation.graph
    let { type } = this
    let optional = false
    for (const step of path.slice(0, -1)) {
      const relation = relationOf(type, step)
      optional ||= mayBeAbsent(this.compilation, relation)
      type = typeNamed(registry, relation.target)
    }
    const field = scalarOf(type, path.at(-1) ?? 'id')
    return { type, field, nullable: optional || field.nullable }
  }
}

/** How many values a field can have but for missing ones; null where they are not told beforehand. */
function choicesOf({ scalar, enumeration }: ScalarField): number | null {
  if (scalar === 'boolean') return 2
  return enumeration ? Object.keys(enumeration.values).length : null
}
