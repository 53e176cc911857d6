import { typeNamed } from '../registry/build-registry.ts'
import { toldReferenceOf } from '../registry/history.ts'
import { mayRead } from '../registry/readers.ts'
import type { RegisteredField, RegisteredType, Registry, ToManyField, ToOneField } from '../registry/types.ts'
import { columnsInSql, type TableColumn } from './columns-in-sql.ts'
import { columnsOfStanding, columnsOfTold } from './history-columns.ts'

/** Columns by table, both in the order of the alphabet. */
export type ReadableColumns = ReadonlyMap<string, readonly string[]>

/** The columns that statements for a role may name: what its fields are read from, and nothing else. */
export function readableColumns(registry: Registry, role: string): ReadableColumns {
  const found = new Map<string, Set<string>>()
  for (const type of registry.types.values()) {
    if (type.hidden || !mayRead(role, type)) continue
    for (const field of type.fields.values()) {
      if (field.hidden || !mayRead(role, field)) continue
      for (const [table, column] of [
        ...columnsOf(registry, type, field),
        ...columnsOfStanding(registry, type),
      ])
        found.set(table, (found.get(table) ?? new Set()).add(column))
    }
  }
  return new Map(
    [...found.keys()].toSorted().map((table) => [table, [...(found.get(table) ?? [])].toSorted()]),
  )
}

function columnsOf(registry: Registry, type: RegisteredType, field: RegisteredField): TableColumn[] {
  if (field.kind === 'many') return columnsOfList(registry, type, field)
  if (field.kind === 'one') return columnsOfReference(registry, type, field)
  const { source } = field
  if ('column' in source) return [[type.table, source.column], ...columnsOfTold(registry, type, field)]
  if ('sql' in source)
    return columnsInSql(type.table, (own) => source.sql(own, (name) => `${own}.${columnOf(type, name)}`))
  const [step, ...rest] = source.path
  if (step === undefined) return columnsOf(registry, type, fieldNamed(type, source.end))
  const relation = fieldNamed(type, step)
  if (relation.kind !== 'one') throw new Error(`${type.name}.${step} is no single relation.`)
  const beyond = { ...field, source: { path: rest, end: source.end } }
  return [
    ...columnsOfReference(registry, type, relation),
    ...columnsOf(registry, typeNamed(registry, relation.target), beyond),
  ]
}

/** The column of a field that has one of its own. */
function columnOf(type: RegisteredType, name: string): string {
  const field = fieldNamed(type, name)
  if (field.kind !== 'scalar' || !('column' in field.source))
    throw new Error(`${type.name}.${name} has no column.`)
  return field.source.column
}

function columnsOfReference(registry: Registry, type: RegisteredType, field: ToOneField): TableColumn[] {
  const { link } = field
  const target = typeNamed(registry, field.target)
  const { table } = target
  const then = [...columnsOfTold(registry, type, field), ...columnsOfStanding(registry, target)]
  if ('by' in link) return [...columnsInSql(type.table, link.by), [table, 'id'], ...then]
  return [...then, [type.table, link.from], [table, link.to], [table, 'id']]
}

function columnsOfList(registry: Registry, type: RegisteredType, field: ToManyField): TableColumn[] {
  const { link } = field
  const target = typeNamed(registry, field.target)
  const { table } = target
  const reference = toldReferenceOf(registry, field)
  const ids: TableColumn[] = [
    ...columnsOfStanding(registry, target),
    ...(reference ? columnsOfTold(registry, target, reference) : []),
    [type.table, 'id'],
    [table, 'id'],
  ]
  if ('column' in link) return [...ids, [table, link.column]]
  if ('by' in link) return [...ids, ...columnsInSql(table, link.by)]
  return [...ids, [link.table, link.from], [link.table, link.to]]
}

function fieldNamed(type: RegisteredType, name: string): RegisteredField {
  const field = type.fields.get(name)
  if (!field) throw new Error(`The registry has no field ${type.name}.${name}.`)
  return field
}
