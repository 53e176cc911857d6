import { Check, Entity, Exclusion, ForeignKey, Index, Unique } from 'typeorm'
import { enumerationCheck } from './enumeration.ts'
import type { FieldFacts, TypeFacts } from './facts.ts'
import { constraintName } from './names.ts'
import type { GraphTypeOptions } from './options.ts'
import { storeField } from './store-field.ts'

/** Tells TypeORM of a class: its table, columns, references and every constraint, each under a stable name. */
export function storeAsEntity(declared: new () => object, facts: TypeFacts, options: GraphTypeOptions): void {
  const { table } = facts
  Entity({ name: table })(declared)
  const prototype: object = declared.prototype
  for (const field of facts.fields) storeField(prototype, table, field)

  const uniques = [...facts.keys.map((key) => [key]), ...uniqueFields(facts), ...(options.uniques ?? [])]
  for (const properties of distinct(uniques))
    Unique(constraintName(table, columnsOf(facts, properties), 'key'), [...properties])(declared)
  for (const [name, index] of Object.entries(options.partialUniques ?? {}))
    Index(name, typeof index.on === 'string' ? [index.on] : [...index.on], {
      unique: true,
      where: index.where,
    })(declared)
  const indexes = [
    ...(options.indexes ?? []),
    ...referencesWithoutIndex(facts, uniques, options.indexes ?? []),
  ]
  for (const properties of distinct(indexes))
    Index(constraintName(table, columnsOf(facts, properties), 'idx'), [...properties])(declared)

  for (const [name, condition] of Object.entries({ ...fieldChecks(facts), ...options.checks }))
    Check(name, condition)(declared)
  for (const [name, expression] of Object.entries(options.exclusions ?? {}))
    Exclusion(name, expression)(declared)
  for (const [name, key] of Object.entries(options.foreignKeys ?? {}))
    ForeignKey(key.target, key.on, key.references, { name })(declared)
}

function uniqueFields(facts: TypeFacts): string[][] {
  return facts.fields.filter((field) => 'unique' in field && field.unique).map((field) => [field.name])
}

/** Every reference can be followed backwards by an index, unless another one starts with its column. */
function referencesWithoutIndex(
  facts: TypeFacts,
  ...existing: readonly (readonly (readonly string[])[])[]
): string[][] {
  const leading = new Set(existing.flat().map((properties) => properties[0]))
  return facts.fields
    .filter((field) => field.kind === 'belongsTo' && !field.by && !leading.has(field.name))
    .map((field) => [field.name])
}

function fieldChecks(facts: TypeFacts): Record<string, string> {
  const checks: Record<string, string> = {}
  for (const field of facts.fields) {
    if (field.kind !== 'column') continue
    const conditions = [field.check, field.enumeration && enumerationCheck(field.column, field.enumeration)]
    const condition = conditions.filter(Boolean).join(' AND ')
    if (condition) checks[constraintName(facts.table, [field.column], 'check')] = condition
  }
  return checks
}

function columnsOf(facts: TypeFacts, properties: readonly string[]): string[] {
  return properties.map((property) => {
    const field = facts.fields.find((candidate) => candidate.name === property)
    if (!field || !hasColumn(field)) throw new Error(`${facts.name} has no column for ${property}.`)
    return field.column
  })
}

function hasColumn(field: FieldFacts): field is FieldFacts & { column: string } {
  return field.kind === 'column' || (field.kind === 'belongsTo' && !field.by)
}

function distinct(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()]
}
