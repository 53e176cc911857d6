import type { RegisteredField, RegisteredType, Registry, ToldByList } from './types.ts'

/** Why a type's rows or values could not be read as of a day; empty if they can. */
export function problemsOfHistory(registry: Registry, type: RegisteredType): string[] {
  const told = [...type.fields.values()].flatMap((field) => problemsOfTold(registry, type, field))
  return [...problemsOfStanding(registry, type), ...told]
}

function problemsOfStanding(registry: Registry, type: RegisteredType): string[] {
  const { stands } = type
  if (!stands || stands === 'always') return []
  if ('first' in stands)
    return historyIn(registry, type, stands.first)
      ? []
      : [`${type.name} stands from the first of its ${stands.first} on, which is no list of rows with days.`]
  const begins = isDay(type, stands.from)
    ? []
    : [`${type.name} stands from ${stands.from} on, which is no stored day or moment.`]
  const ends = [stands.to, stands.last].filter((name) => name !== undefined && !isDay(type, name, ['date']))
  return [...begins, ...ends.map((name) => `${type.name} stands until ${name}, which is no stored day.`)]
}

function problemsOfTold(registry: Registry, type: RegisteredType, field: RegisteredField): string[] {
  if (field.kind === 'many' || !field.told || field.told.kind === 'never') return []
  const name = `${type.name}.${field.name}`
  if (field.kind === 'one' && !field.nullable)
    return [`${name} is told of past days, so it must be nullable: it may have led nowhere.`]
  if (field.told.kind === 'last') return problemsOfList(registry, type, field, field.told)
  if (!isDay(type, field.told.field) || field.kind === 'one' || !field.nullable)
    return [`${name} is missing until ${field.told.field}: it must be nullable, and that a stored day.`]
  return []
}

function problemsOfList(
  registry: Registry,
  type: RegisteredType,
  field: RegisteredField,
  told: ToldByList,
): string[] {
  let owner: RegisteredType | undefined = type
  for (const step of told.path) {
    const relation: RegisteredField | undefined = owner?.fields.get(step)
    owner = relation?.kind === 'one' ? registry.types.get(relation.target) : undefined
  }
  const history = owner && historyIn(registry, owner, told.list)
  const ends = [told.field, ...(told.before === undefined ? [] : [told.before])]
  const isRight = ends.every((end) => {
    const found = history?.fields.get(end)
    if (found?.kind === 'one')
      return field.kind === 'one' && found.target === field.target && 'from' in found.link
    return (
      found?.kind === 'scalar' && field.kind === 'scalar' && found.scalar === field.scalar && isStored(found)
    )
  })
  const known = Object.keys(told.where).every((key) => isStored(history?.fields.get(key)))
  if (history && isRight && known) return []
  return [
    `${type.name}.${field.name} is told by ${[...told.path, told.list, told.field].join('.')}, which it cannot be.`,
  ]
}

/** The type of a list whose rows stand on days of their own and are ordered by their own columns. */
function historyIn(registry: Registry, owner: RegisteredType, name: string): RegisteredType | undefined {
  const list = owner.fields.get(name)
  if (list?.kind !== 'many' || !('column' in list.link)) return undefined
  const target = registry.types.get(list.target)
  const order = list.order.length > 0 ? list.order : (target?.order ?? [])
  const isOwn = order.every(
    (term) => term.path.length === 1 && isStored(target?.fields.get(term.path[0] ?? '')),
  )
  return target?.stands && target.stands !== 'always' && isOwn ? target : undefined
}

function isStored(field: RegisteredField | undefined): boolean {
  return field?.kind === 'scalar' && 'column' in field.source
}

function isDay(type: RegisteredType, name: string, kinds: readonly string[] = ['date', 'instant']): boolean {
  const field = type.fields.get(name)
  return isStored(field) && field?.kind === 'scalar' && kinds.includes(field.scalar)
}
