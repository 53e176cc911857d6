import { typeNamed } from '../../registry/build-registry.ts'
import type { OrderTerm, RegisteredType } from '../../registry/types.ts'
import type { Compilation } from '../compilation.ts'
import { standing } from './standing.ts'

/** The rows of a list that tells of past days. */
export interface HistoryRows {
  /** `table alias`. */
  readonly from: string
  /** The column that holds the id of the row whose list it is. */
  readonly owner: string
  /** The column of a value or a reference, which the registry has checked to be stored. */
  readonly column: (field: string) => string
  /** Conditions that a row stands on the day that is read, given that its owner does. */
  readonly standing: () => string[]
  /** The list's own order; the id decides in the end. */
  readonly order: readonly OrderTerm[]
}

/** Rows of a list. The registry has checked that a column of theirs refers to the owner. */
export function historyRows(compilation: Compilation, owner: RegisteredType, name: string): HistoryRows {
  const list = owner.fields.get(name)
  if (list?.kind !== 'many' || !('column' in list.link))
    throw new Error(`${owner.name}.${name} is no history.`)
  const type = typeNamed(compilation.graph.registry, list.target)
  const alias = compilation.alias('h')
  return {
    from: `${type.table} ${alias}`,
    owner: `${alias}.${list.link.column}`,
    column: (field) => `${alias}.${columnOf(type, field)}`,
    standing: () => standing(compilation, type, alias, list.inverseOf),
    order: list.order.length > 0 ? list.order : type.order,
  }
}

function columnOf(type: RegisteredType, name: string): string {
  const field = type.fields.get(name)
  if (field?.kind === 'scalar' && 'column' in field.source) return field.source.column
  if (field?.kind === 'one' && 'from' in field.link) return field.link.from
  throw new Error(`${type.name}.${name} is no column.`)
}
