import { typeNamed } from '../../registry/build-registry.ts'
import { comesAndGoes, requiredReferences } from '../../registry/history.ts'
import type { OrderTerm, RegisteredType } from '../../registry/types.ts'
import { refuse, type Compilation } from '../compilation.ts'
import { scalarOf } from '../fields.ts'
import { literal, whereClause } from '../sql.ts'

/**
 * Conditions that a row stands on the day that is read; none where no day is asked. `known` is a reference whose row is known to
 * stand, because the row was reached from there.
 */
export function standing(
  compilation: Compilation,
  type: RegisteredType,
  alias: string,
  known?: string,
): string[] {
  const { asOf, graph } = compilation
  if (!asOf) return []
  const { stands } = type
  if (!stands)
    refuse(
      asOf.path,
      'asOf',
      `${type.name} keeps no history, so it cannot be read as of a day: ask for it without asOf.`,
    )
  const references = requiredReferences(type)
    .filter((field) => field.name !== known)
    .flatMap((field) => {
      const target = typeNamed(graph.registry, field.target)
      if (!comesAndGoes(graph.registry, target)) return []
      const other = compilation.alias('s')
      const holds = [`${other}.id = ${alias}.${field.link.from}`, ...standing(compilation, target, other)]
      return [`EXISTS (SELECT 1 FROM ${target.table} ${other}${whereClause(holds)})`]
    })
  return [...onItsDays(compilation, type, alias), ...references]
}

/** What the row itself, or its own list, says of its days. */
function onItsDays(compilation: Compilation, type: RegisteredType, alias: string): string[] {
  const { stands } = type
  if (!stands || stands === 'always') return []
  if ('first' in stands) {
    const rows = historyRows(compilation, type, stands.first)
    const conditions = [`${rows.owner} = ${alias}.id`, ...rows.standing()]
    return [`EXISTS (SELECT 1 FROM ${rows.from}${whereClause(conditions)})`]
  }
  const conditions = [begun(compilation, type, alias, stands.from)]
  if (stands.to !== undefined) conditions.push(lasting(compilation, type, alias, stands.to, '>'))
  if (stands.last !== undefined) conditions.push(lasting(compilation, type, alias, stands.last, '>='))
  return conditions
}

/** That a day or moment has come by the end of the day that is read. */
export function begun(compilation: Compilation, type: RegisteredType, alias: string, name: string): string {
  const { column, scalar } = columnOf(type, name)
  const { asOf, graph } = compilation
  if (!asOf) throw new Error('No day is read.')
  if (scalar === 'date') return `${alias}.${column} <= ${asOf.day}`
  return `${alias}.${column} < ((${asOf.day} + 1)::timestamp AT TIME ZONE ${literal(graph.timeZone)})`
}

/** That an end has not come: `>` where it names the first day without the row, `>=` where it is the last with it. */
function lasting(
  { asOf }: Compilation,
  type: RegisteredType,
  alias: string,
  name: string,
  operator: '>' | '>=',
): string {
  const { column, nullable } = columnOf(type, name)
  if (!asOf) throw new Error('No day is read.')
  const holds = `${alias}.${column} ${operator} ${asOf.day}`
  return nullable ? `(${alias}.${column} IS NULL OR ${holds})` : holds
}

/** A day or moment that the registry has checked to be stored. */
function columnOf(type: RegisteredType, name: string): { column: string; scalar: string; nullable: boolean } {
  const { source, scalar, nullable } = scalarOf(type, name)
  if (!('column' in source)) throw new Error(`${type.name}.${name} is no column.`)
  return { column: source.column, scalar, nullable }
}

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
    column: (field) => `${alias}.${columnNamed(type, field)}`,
    standing: () => standing(compilation, type, alias, list.inverseOf),
    order: list.order.length > 0 ? list.order : type.order,
  }
}

function columnNamed(type: RegisteredType, name: string): string {
  const field = type.fields.get(name)
  if (field?.kind === 'scalar' && 'column' in field.source) return field.source.column
  if (field?.kind === 'one' && 'from' in field.link) return field.link.from
  throw new Error(`${type.name}.${name} is no column.`)
}
