import { searchColumn } from '../search/search-groups.ts'
import { atLeastAsOpen } from './readers.ts'
import { problemsOfHistory } from './problems-of-history.ts'
import type { OrderTerm, RegisteredField, RegisteredType, Registry, ScalarField } from './types.ts'

/** Words that `where` and `orderBy` use beside the names of fields. */
const RESERVED = new Set(['and', 'or', 'not', 'nulls', 'some', 'every', 'none', 'search'])

/** Why the registry could not be compiled or described; empty if it can. */
export function problemsOf(registry: Registry): string[] {
  const types = [...registry.types.values()]
  return [
    ...repeated(types, 'table'),
    ...repeated(types, 'prefix'),
    ...repeatedRoots(types.filter((type) => !type.hidden && type.roots)),
    ...types.flatMap((type) => problemsOfType(registry, type)),
  ]
}

function problemsOfType(registry: Registry, type: RegisteredType): string[] {
  const problems: string[] = []
  if (!type.description.trim()) problems.push(`${type.name} has no description.`)
  if (type.fields.get('id')?.kind !== 'scalar') problems.push(`${type.name} has no @Id.`)
  for (const key of type.keys)
    if (type.fields.get(key)?.kind !== 'scalar') problems.push(`${type.name}'s key ${key} is no field.`)
  for (const { text, paths } of type.keySets)
    for (const path of paths)
      if (!endsInValue(registry, type, path))
        problems.push(`${type.name} is referred to by ${text}, where ${path.join('.')} is no single value.`)
  for (const name of type.lookUp ?? [])
    if (type.fields.get(name)?.kind !== 'scalar')
      problems.push(`${type.name} is looked up by ${name}, which is no value.`)
  for (const name of type.search)
    if (!searchColumn(registry, type, name))
      problems.push(`${type.name} is searched by ${name}, which is no stored text.`)
  for (const term of type.order) problems.push(...problemsOfOrder(registry, type, term, type.name))
  for (const field of type.fields.values()) problems.push(...problemsOfField(registry, type, field))
  problems.push(...problemsOfHistory(registry, type))
  return problems
}

function problemsOfField(registry: Registry, type: RegisteredType, field: RegisteredField): string[] {
  const problems: string[] = []
  const name = `${type.name}.${field.name}`
  if (RESERVED.has(field.name)) problems.push(`${name}: the name means something else in conditions.`)
  if (!field.hidden && !field.description.trim()) problems.push(`${name} has no description.`)
  problems.push(...problemsOfReaders(registry, type, field))
  if (field.kind === 'scalar') return [...problems, ...problemsOfOthers(type, field)]
  const target = registry.types.get(field.target)
  if (!target) problems.push(`${name} leads to ${field.target}, which is no declared type.`)
  else if (target.hidden && !field.hidden) problems.push(`${name} shows ${target.name}, which is hidden.`)
  else if (field.kind === 'many')
    for (const term of field.order) problems.push(...problemsOfOrder(registry, target, term, name))
  return problems
}

/** What other subgraphs tell is told as single values. */
function problemsOfOthers(type: RegisteredType, field: ScalarField): string[] {
  const name = `${type.name}.${field.name}`
  const problems = field.requires
    .filter((required) => {
      const other = type.fields.get(required)
      return other?.kind !== 'scalar' || !other.external
    })
    .map((required) => `${name} requires ${required}, which is no external field of ${type.name}.`)
  if (field.external && field.scalar === 'textList')
    problems.push(`${name} is external, and no single value.`)
  return problems
}

/** What a field is read through must be open to whoever may read the field. */
function problemsOfReaders(registry: Registry, type: RegisteredType, field: RegisteredField): string[] {
  const name = `${type.name}.${field.name}`
  const problems: string[] = []
  if (field.instead && !fieldsAlong(registry, type, field.instead.split('.')))
    problems.push(`${name} names ${field.instead} to be used instead, which is no field.`)
  if (field.kind !== 'scalar' || !('path' in field.source)) return problems
  for (const read of fieldsAlong(registry, type, [...field.source.path, field.source.end]) ?? [])
    if (!atLeastAsOpen(read.readers, field.readers))
      problems.push(`${name} is read through ${read.name}, which is closed to some of its readers.`)
  return problems
}

/** The fields of a path; undefined where it leads nowhere. */
function fieldsAlong(
  registry: Registry,
  type: RegisteredType,
  path: readonly string[],
): RegisteredField[] | undefined {
  const [name = '', ...rest] = path
  const field = type.fields.get(name)
  if (!field || rest.length === 0) return field && [field]
  const target = field.kind === 'scalar' ? undefined : registry.types.get(field.target)
  const beyond = target && fieldsAlong(registry, target, rest)
  return beyond && [field, ...beyond]
}

function problemsOfOrder(registry: Registry, type: RegisteredType, term: OrderTerm, at: string): string[] {
  if (endsInValue(registry, type, term.path)) return []
  return [`${at} is ordered by ${term.path.join('.')}, which is no single value.`]
}

/** Whether a path of to-one relations ends in a value that can be compared. */
function endsInValue(registry: Registry, type: RegisteredType, path: readonly string[]): boolean {
  let current: RegisteredType | undefined = type
  for (const step of path.slice(0, -1)) {
    const relation: RegisteredField | undefined = current?.fields.get(step)
    current = relation?.kind === 'one' ? registry.types.get(relation.target) : undefined
  }
  const end = current?.fields.get(path.at(-1) ?? '')
  return end?.kind === 'scalar' && end.scalar !== 'textList'
}

function repeated(types: readonly RegisteredType[], property: 'table' | 'prefix'): string[] {
  return duplicates(types.map((type) => type[property])).map(
    (value) => `Two types have the ${property} ${value}.`,
  )
}

function repeatedRoots(types: readonly RegisteredType[]): string[] {
  const names = types.flatMap((type) => [type.singular, type.plural])
  return duplicates([...names, 'node', 'nodes']).map((name) => `Two fields of Query would be called ${name}.`)
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
