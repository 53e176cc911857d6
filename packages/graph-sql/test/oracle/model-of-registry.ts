import type {
  RegisteredField,
  RegisteredType,
  Registry,
  ScalarField as RegisteredScalar,
  ToManyField,
} from '../../src/registry/types.ts'
import type { EntityModel, FieldModel, Members, Model, OrderTerm, ScalarKind } from './model.ts'

/** The oracle's model of a registry. */
export function modelOf(registry: Registry): Model {
  const entities = [...registry.types.values()].map((type) => entityModel(registry, type))
  return { entities: new Map(entities.map((entity) => [entity.name, entity])) }
}

function entityModel(registry: Registry, type: RegisteredType): EntityModel {
  const fields = [...type.fields.values()].map((field) => fieldModel(registry, field))
  return {
    name: type.name,
    table: type.table,
    prefix: type.prefix,
    list: type.list,
    singular: type.hidden ? undefined : type.singular,
    plural: type.hidden ? undefined : type.plural,
    order: type.order.map(orderTerm),
    search: searchOf(type),
    stands: type.stands,
    fields: new Map(fields.map((field) => [field.name, field])),
  }
}

function searchOf(type: RegisteredType): string[][] {
  const tables = new Map<string, string[]>()
  for (const name of type.search) {
    const field = type.fields.get(name)
    const path = field?.kind === 'scalar' && 'path' in field.source ? field.source.path.join('.') : ''
    tables.set(path, [...(tables.get(path) ?? []), name])
  }
  return [...tables.values()]
}

function orderTerm(term: RegisteredType['order'][number]): OrderTerm {
  return { path: term.path, descending: term.descending, nullsFirst: term.nulls === 'FIRST' }
}

function fieldModel(registry: Registry, field: RegisteredField): FieldModel {
  const { name } = field
  if (field.kind === 'many') {
    const target = typeOf(registry, field.target)
    const order = (field.order.length > 0 ? field.order : target.order).map(orderTerm)
    return {
      kind: 'toMany',
      name,
      target: target.name,
      list: field.list,
      order,
      members: membersOf(target, field),
    }
  }
  if (field.kind === 'one') {
    const { link, target } = field
    const empty = {
      kind: 'toOne',
      name,
      target,
      column: undefined,
      expression: undefined,
      inverse: undefined,
      told: field.told,
      isNullable: field.nullable,
    } as const
    if ('by' in link) return { ...empty, expression: link.by('t') }
    if (link.from !== 'id') return { ...empty, column: link.from }
    return { ...empty, inverse: referenceBy(typeOf(registry, target), (from) => from === link.to) }
  }
  const scalar = kindOf(field.scalar)
  const decimal = field.scalar === 'int' || field.scalar === 'numeric'
  const value = { name, scalar, decimal }
  const { source } = field
  if ('path' in source) return { kind: 'through', ...value, path: [...source.path, source.end] }
  const own = { kind: 'scalar', ...value, told: field.told, isNullable: field.nullable } as const
  if ('sql' in source)
    return { ...own, column: undefined, expression: source.sql('t', (other) => `t.${other}`) }
  return { ...own, column: source.column, expression: undefined }
}

function membersOf(target: RegisteredType, { link }: ToManyField): Members {
  if ('table' in link) return { by: 'join', ...link }
  const isOurs = (source: unknown): boolean => source === ('by' in link ? link.by : link.column)
  return { by: 'inverse', field: referenceBy(target, isOurs) }
}

/** The to-one field of a type whose column or expression is the one sought. */
function referenceBy(type: RegisteredType, isSought: (source: unknown) => boolean): string {
  for (const field of type.fields.values()) {
    if (field.kind === 'one' && isSought('by' in field.link ? field.link.by : field.link.from))
      return field.name
  }
  throw new Error(`${type.name} has no such reference`)
}

function typeOf(registry: Registry, name: string): RegisteredType {
  const type = registry.types.get(name)
  if (!type) throw new Error(`The registry has no type ${name}`)
  return type
}

function kindOf(stored: RegisteredScalar['scalar']): ScalarKind {
  if (stored === 'boolean') return 'bool'
  return stored === 'numeric' ? 'float' : stored
}
