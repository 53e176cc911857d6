import { typeNamed } from '../registry/build-registry.ts'
import { comesAndGoes, requiredReferences } from '../registry/history.ts'
import type { RegisteredType, Registry, ScalarField, ToOneField } from '../registry/types.ts'
import type { TableColumn } from './columns-in-sql.ts'

/** The columns that say on which days a type's rows stand. `known` is a reference whose row is known to. */
export function columnsOfStanding(registry: Registry, type: RegisteredType, known?: string): TableColumn[] {
  const { stands } = type
  if (!stands) return []
  const references = requiredReferences(type).flatMap((field): TableColumn[] => {
    const target = typeNamed(registry, field.target)
    if (field.name === known || !comesAndGoes(registry, target)) return []
    return [[type.table, field.link.from], [target.table, 'id'], ...columnsOfStanding(registry, target)]
  })
  if (stands === 'always') return references
  if ('first' in stands) return [...references, ...columnsOfHistory(registry, type, stands.first, [])]
  const days = [stands.from, stands.to, stands.last].filter((name) => name !== undefined)
  return [...references, ...days.flatMap((name) => columnNamed(type, name))]
}

/** The columns that say what a field was on a past day: whoever may read it may read what it was. */
export function columnsOfTold(
  registry: Registry,
  type: RegisteredType,
  { told }: ScalarField | ToOneField,
): TableColumn[] {
  if (!told || told.kind === 'never') return []
  if (told.kind === 'since') return columnNamed(type, told.field)
  const [step, ...path] = told.path
  if (step === undefined) {
    const before = told.before === undefined ? [] : [told.before]
    return columnsOfHistory(registry, type, told.list, [told.field, ...before, ...Object.keys(told.where)])
  }
  const relation = type.fields.get(step)
  if (relation?.kind !== 'one') throw new Error(`${type.name}.${step} is no single relation.`)
  const target = typeNamed(registry, relation.target)
  const link: TableColumn[] =
    'from' in relation.link
      ? [
          [type.table, relation.link.from],
          [target.table, relation.link.to],
        ]
      : []
  return [...link, ...columnsOfTold(registry, target, { ...relation, told: { ...told, path } })]
}

function columnsOfHistory(
  registry: Registry,
  owner: RegisteredType,
  name: string,
  fields: readonly string[],
): TableColumn[] {
  const list = owner.fields.get(name)
  if (list?.kind !== 'many' || !('column' in list.link))
    throw new Error(`${owner.name}.${name} is no history.`)
  const type = typeNamed(registry, list.target)
  const order = (list.order.length > 0 ? list.order : type.order).flatMap(({ path }) => path)
  return [
    [owner.table, 'id'],
    [type.table, list.link.column],
    ...['id', ...fields, ...order].flatMap((field) => columnNamed(type, field)),
    ...columnsOfStanding(registry, type, list.inverseOf),
  ]
}

function columnNamed(type: RegisteredType, name: string): TableColumn[] {
  const field = type.fields.get(name)
  if (field?.kind === 'scalar' && 'column' in field.source) return [[type.table, field.source.column]]
  if (field?.kind === 'one' && 'from' in field.link) return [[type.table, field.link.from]]
  throw new Error(`${type.name}.${name} is no column.`)
}
