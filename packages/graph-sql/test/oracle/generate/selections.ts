import type { GraphQLField } from 'graphql'
import { aggregated, entityOf, fieldOf, type EntityModel, type FieldModel } from '../model.ts'
import type { Row } from '../world.ts'
import { generateAggregate } from './aggregate/aggregate.ts'
import { aliased } from './aliased.ts'
import { disguise } from './disguise.ts'
import { generateList } from './list.ts'
import { typeOf, type Setting } from './setting.ts'
import { field, type FieldSelection, type Selection } from './tree.ts'

/** Where fields are selected: on rows of an entity, one of which leads the choice of values. */
export interface RowPlace {
  readonly entity: EntityModel
  readonly row: Row | undefined
  /** Relations between the root and these rows. */
  readonly depth: number
  /** Rows that the lists above may multiply to. */
  readonly rowsAbove: number
}

/** One to five fields of a row, some of them in fragments and under directives. */
export function generateSelections(setting: Setting, place: RowPlace): Selection[] {
  const { dice } = setting
  const { fields } = place.entity
  const known = Object.values(typeOf(setting, place.entity.name).getFields()).filter(
    ({ name }) => fields.has(name) || aggregated(place.entity, name),
  )
  const groups = groupFields(setting, place, known)
  const selections: FieldSelection[] = []
  const keys = new Set<string>()
  const count = dice.between(1, 5)
  for (let made = 0; made < count && setting.spent.fields < setting.limits.fields; made += 1) {
    const definition = dice.pick(dice.weighed(groups))
    const plain = selectField(setting, place, definition)
    const selection = keys.has(plain.name) || dice.chance(0.08) ? aliased(setting, plain) : plain
    keys.add(selection.alias ?? selection.name)
    selections.push(selection)
  }
  if (selections.length === 0) selections.push(field('id'))
  if (dice.chance(0.08) && !keys.has('__typename')) selections.push(field('__typename'))
  return disguise(setting, selections, place.entity.name, place.depth)
}

type Definition = GraphQLField<unknown, unknown>

function groupFields(
  { limits }: Setting,
  { entity, depth, rowsAbove }: RowPlace,
  definitions: readonly Definition[],
): (readonly [number, Definition[]])[] {
  const isKind = (kinds: readonly FieldModel['kind'][]) => (definition: Definition) =>
    kinds.includes(fieldOf(entity, definition.name).kind)
  const own = definitions.filter(({ name }) => entity.fields.has(name))
  const figures = definitions.filter(({ name }) => !entity.fields.has(name))
  const scalars = own.filter(isKind(['scalar', 'through']))
  if (depth >= limits.depth) return [[1, scalars]]
  const groups: [number, Definition[]][] = [
    [50, scalars],
    [25, own.filter(isKind(['toOne']))],
    [rowsAbove < limits.rows ? 30 : 0, own.filter(isKind(['toMany']))],
    [limits.aggregates ? 8 : 0, figures],
  ]
  return groups.filter(([weight, members]) => weight > 0 && members.length > 0)
}

function selectField(setting: Setting, place: RowPlace, definition: Definition): FieldSelection {
  const { world, uses, spent } = setting
  const { entity, row, depth } = place
  const { name } = definition
  spent.fields += 1
  const list = aggregated(entity, name)
  if (list) {
    const members = row ? world.many(entity, row, list) : []
    const target = entityOf(world.model, list.target)
    return generateAggregate(setting, { definition, entity: target, members, depth: depth + 1 })
  }
  const model = fieldOf(entity, name)
  if (model.kind === 'scalar' || model.kind === 'through') {
    uses.push({ feature: 'select', type: model.scalar, depth })
    return field(name)
  }
  const target = entityOf(world.model, model.target)
  if (model.kind === 'toOne') {
    uses.push({ feature: 'select', type: 'to-one', depth })
    const other = row && world.one(entity, row, name)
    return field(
      name,
      generateSelections(setting, { ...place, entity: target, row: other?.row, depth: depth + 1 }),
    )
  }
  uses.push({ feature: 'select', type: model.list, depth })
  return generateList(setting, {
    definition,
    list: model.list,
    entity: target,
    depth: depth + 1,
    rowsAbove: place.rowsAbove,
    members: row ? world.many(entity, row, model) : [],
    parent: row && { type: entity.name, id: `${entity.prefix}_${String(row.id)}` },
    selectRow: (inner) => generateSelections(setting, inner),
  })
}
