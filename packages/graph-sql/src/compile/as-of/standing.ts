import { typeNamed } from '../../registry/build-registry.ts'
import { comesAndGoes, requiredReferences } from '../../registry/history.ts'
import type { RegisteredType } from '../../registry/types.ts'
import { refuse, type Compilation } from '../compilation.ts'
import { scalarOf } from '../fields.ts'
import { literal, whereClause } from '../sql.ts'
import { historyRows } from './history-rows.ts'

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
