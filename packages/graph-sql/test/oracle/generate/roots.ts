import { GraphQLString, type GraphQLField } from 'graphql'
import { fieldOf, type EntityModel } from '../model.ts'
import type { Row } from '../world.ts'
import { generateAggregate } from './aggregate/aggregate.ts'
import { generateList } from './list.ts'
import { literalOf, perhapsVariable } from './literal.ts'
import { generateSelections } from './selections.ts'
import type { Setting } from './setting.ts'
import { field, scalar, type FieldSelection, type FragmentSelection, type Literal } from './tree.ts'

/** A number that no row has. */
const nobody = 999_999_999

/** One root field: a list, a lookup, `node` or `nodes`; now and then as of a day. */
export function generateRoot(setting: Setting): FieldSelection {
  const day = setting.dice.chance(0.25) ? setting.days.pick(setting.dice) : undefined
  const root = generateRootOn(day === undefined ? setting : setting.days.settingOn(setting, day))
  return day === undefined ? root : withDay(setting, root, day)
}

/** The root with `asOf`, where it takes it: `node` and `nodes` are not asked as of a day. */
function withDay({ dice, days, uses }: Setting, root: FieldSelection, day: string): FieldSelection {
  const again = (): Literal => scalar(days.pick(dice))
  uses.push({ feature: 'as-of', type: '-', depth: 1 })
  const value = perhapsVariable(dice, GraphQLString, scalar(day), { again, mayBeNull: true })
  const typed = value.kind === 'variable' ? { ...value, type: 'Date' } : value
  return { ...root, arguments: [...root.arguments, { name: 'asOf', value: typed }] }
}

function generateRootOn(setting: Setting): FieldSelection {
  const { dice, world } = setting
  const isOnDay = setting.isOnDay ?? false
  const query = world.schema.getQueryType()?.getFields() ?? {}
  const entities = [...world.model.entities.values()].filter(
    ({ plural }) =>
      plural !== undefined &&
      query[plural] &&
      (!isOnDay || query[plural].args.some(({ name }) => name === 'asOf')),
  )
  const filled = entities.filter((one) => world.rows(one).length > 0)
  const entity = dice.pick(filled.length > 0 && dice.chance(0.98) ? filled : entities)
  const rows = world.rows(entity)
  const row = rows.length > 0 ? dice.pick(rows) : undefined
  const lookup = entity.singular === undefined ? undefined : query[entity.singular]
  const figures = entity.singular === undefined ? undefined : query[`${entity.singular}Aggregate`]
  const make = dice.weighed<() => FieldSelection>([
    [80, () => rootList(setting, entity, query[entity.plural ?? '']!)],
    [lookup ? 10 : 0, () => rootLookup(setting, entity, lookup!, row)],
    [figures && setting.limits.aggregates ? 14 : 0, () => rootAggregate(setting, entity, figures!)],
    [query.node && !isOnDay ? 6 : 0, () => rootNode(setting, entity, query.node!, row)],
    [query.nodes && !isOnDay ? 4 : 0, () => rootNodes(setting, entity, query.nodes!)],
  ])
  return make()
}

type Definition = GraphQLField<unknown, unknown>

function rootList(setting: Setting, entity: EntityModel, definition: Definition): FieldSelection {
  return generateList(setting, {
    definition,
    list: entity.list,
    entity,
    members: setting.world.rows(entity),
    parent: undefined,
    depth: 1,
    rowsAbove: 1,
    selectRow: (place) => generateSelections(setting, place),
  })
}

function rootAggregate(setting: Setting, entity: EntityModel, definition: Definition): FieldSelection {
  return generateAggregate(setting, { definition, entity, members: setting.world.rows(entity), depth: 1 })
}

function rootLookup(
  setting: Setting,
  entity: EntityModel,
  definition: Definition,
  row: Row | undefined,
): FieldSelection {
  const { dice, uses } = setting
  const argument = dice.pick(
    definition.args.filter(({ name }) => name === 'id' || (name !== 'asOf' && row?.[name] != null)),
  )
  uses.push({ feature: 'lookup', type: argument.name === 'id' ? 'id' : 'key', depth: 1 })
  const model = fieldOf(entity, argument.name)
  const kind = model.kind === 'scalar' ? model.scalar : 'text'
  const held = row?.[argument.name] ?? nobody
  const value = dice.chance(0.05) ? (kind === 'id' ? nobody : kind === 'int' ? -1 : 'nobody') : held
  const prefix = kind === 'id' ? entity.prefix : undefined
  const literal = literalOf(argument.type, value, prefix)
  const others = setting.pool(entity, argument.name)
  const again = (): Literal => literalOf(argument.type, others.length > 0 ? dice.pick(others) : value, prefix)
  return {
    ...field(definition.name, generateSelections(setting, { entity, row, depth: 1, rowsAbove: 1 })),
    arguments: [{ name: argument.name, value: perhapsVariable(dice, argument.type, literal, { again }) }],
  }
}

function rootNode(
  setting: Setting,
  entity: EntityModel,
  definition: Definition,
  row: Row | undefined,
): FieldSelection {
  setting.uses.push({ feature: 'node', type: '-', depth: 1 })
  return onNodes(setting, entity, definition, row, scalar(idOf(setting, entity, row)))
}

function rootNodes(setting: Setting, entity: EntityModel, definition: Definition): FieldSelection {
  const { dice, world, uses } = setting
  uses.push({ feature: 'nodes', type: '-', depth: 1 })
  const others = [...world.model.entities.values()].filter(({ plural }) => plural !== undefined)
  const items = Array.from({ length: dice.between(0, 5) }, () => {
    const from = dice.chance(0.8) ? entity : dice.pick(others)
    const rows = world.rows(from)
    return scalar(idOf(setting, from, rows.length > 0 ? dice.pick(rows) : undefined))
  })
  const [row] = world.rows(entity)
  return onNodes(setting, entity, definition, row, { kind: 'list', items: [...items, ...items.slice(0, 1)] })
}

/** Fields of one type in a fragment, beside those that every node has. */
function onNodes(
  setting: Setting,
  entity: EntityModel,
  definition: Definition,
  row: Row | undefined,
  value: Literal,
): FieldSelection {
  const { dice } = setting
  const selections = generateSelections(setting, {
    entity,
    row,
    depth: 1,
    rowsAbove: definition.name === 'node' ? 1 : 5,
  })
  const style = dice.pick(['named', 'inline'] as const)
  const fragment: FragmentSelection = { kind: 'fragment', style, on: entity.name, directives: [], selections }
  const shared = [field('__typename'), field('id')].filter(() => dice.chance(0.6))
  const [argument] = definition.args
  if (!argument) throw new Error(`${definition.name} takes an argument`)
  return {
    ...field(definition.name, [...shared, fragment]),
    arguments: [{ name: argument.name, value: perhapsVariable(dice, argument.type, value, {}) }],
  }
}

function idOf({ dice }: Setting, entity: EntityModel, row: Row | undefined): string {
  return `${entity.prefix}_${String(row && dice.chance(0.95) ? row.id : nobody)}`
}
