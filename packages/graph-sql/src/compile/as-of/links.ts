import { typeNamed } from '../../registry/build-registry.ts'
import { comesAndGoes, toldReferenceOf } from '../../registry/history.ts'
import type { RegisteredType, ToManyField, ToOneField } from '../../registry/types.ts'
import type { Compilation } from '../compilation.ts'
import type { Scope } from '../scope.ts'
import { whereClause } from '../sql.ts'
import { historyRows } from './standing.ts'
import { lastOfList, toldOn } from './told.ts'

/**
 * The column that alone says which row is related and whether there is one; null where it does not: where the reference is no column,
 * or where on the day it led elsewhere or its row did not stand.
 */
export function referenceColumn(
  compilation: Compilation,
  type: RegisteredType,
  field: ToOneField,
): string | null {
  if (!('from' in field.link) || field.link.to !== 'id') return null
  if (!compilation.asOf) return field.link.from
  const { registry } = compilation.graph
  const target = typeNamed(registry, field.target)
  // A type without history is refused where its rows are read.
  const isPlain = !toldOn(compilation, type, field) && target.stands && !comesAndGoes(registry, target)
  return isPlain ? field.link.from : null
}

/** The id that a reference led to on the day, where that is not what is stored. */
export function toldReference(scope: Scope, field: ToOneField): string | null {
  const told = toldOn(scope.compilation, scope.type, field)
  return told?.kind === 'last' ? lastOfList(scope, told) : null
}

/** Conditions that rows are in a list of a parent, where the reference that the list is the other side of led elsewhere on the day. */
export function toldMembers(rows: Scope, list: ToManyField, parent: string): string[] | null {
  const { compilation, type } = rows
  const reference = toldReferenceOf(compilation.graph.registry, list)
  const told = reference && toldOn(compilation, type, reference)
  if (!reference || told?.kind !== 'last') return null
  const known = `${lastOfList(rows, told)} = ${parent}`
  if (told.path.length > 0) return [known]
  // Those that some row of the history names are few, and found by its index.
  const history = historyRows(compilation, type, told.list)
  const conditions = [`${history.column(told.field)} = ${parent}`, ...history.standing()]
  const named = `SELECT ${history.owner} FROM ${history.from}${whereClause(conditions)}`
  return [`${rows.alias}.id IN (${named})`, known]
}
