import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { groupsOf } from '../../aggregate/groups.ts'
import type { EntityModel } from '../../model.ts'
import type { Row } from '../../world.ts'
import { inputObjectOf, perhapsVariable } from '../literal.ts'
import type { Setting } from '../setting.ts'
import { field, scalar, type Argument, type FieldSelection, type Literal } from '../tree.ts'
import { generateWhere } from '../where.ts'
import { generateGroupOrder } from './group-order.ts'
import { generateHaving } from './having.ts'
import { generateKeys, groupByLiteral, keysSelection } from './keys.ts'
import { generateMeasures } from './measures.ts'
import { generateTheme, keepsToTheme } from './theme.ts'

export interface AggregatePlace {
  readonly definition: GraphQLField<unknown, unknown>
  readonly entity: EntityModel
  /** Rows of the list that is aggregated. */
  readonly members: readonly Row[]
  readonly depth: number
}

/** Figures over the groups of a list. */
export function generateAggregate(setting: Setting, place: AggregatePlace): FieldSelection {
  const { dice, world } = setting
  const { definition, entity, members, depth } = place
  const type = groupType(definition)
  const inputs = new Map(definition.args.map((argument) => [argument.name, argument.type]))
  const inputOf = (name: string) => {
    const argument = inputs.get(name)
    const input = argument && inputObjectOf(argument)
    if (!input) throw new Error(`${definition.name} takes no ${name}`)
    return input
  }
  const given: Argument[] = []
  const give = (name: string, value: Literal): void => {
    const argument = inputs.get(name)
    if (argument) given.push({ name, value: perhapsVariable(dice, argument, value, { share: 0.25 }) })
  }

  const theme = generateTheme(setting, inputOf('groupBy'), entity)
  const keys = generateKeys(setting, inputOf('groupBy'), entity, depth, theme)
  if (keys.length > 0 || dice.chance(0.2)) give('groupBy', groupByLiteral(keys))
  const conditionAt = { type: inputOf('where'), entity, depth, room: 2 }
  const condition = (): Literal =>
    generateWhere(setting, { ...conditionAt, witness: members.length > 0 ? dice.pick(members) : undefined })
  if (dice.chance(0.35)) give('where', condition())
  const groups = groupsOf(world, entity, members, keys)
  if (dice.chance(0.3))
    give('having', generateHaving(setting, { type: inputOf('having'), entity, groups, depth }))
  if (dice.chance(0.4)) give('orderBy', generateGroupOrder(setting, { type, entity, keys, depth }))
  if (dice.chance(0.2)) give('first', scalar(dice.between(0, 6)))
  if (dice.chance(0.15)) give('offset', scalar(dice.between(0, 3)))
  const measures = generateMeasures(setting, { type, entity, depth, condition, theme })
  if (theme)
    setting.uses.push({
      feature: keepsToTheme(theme, keys, measures) ? 'by-one-relation' : 'beside-one-relation',
      type: '-',
      depth,
    })
  const selections =
    keys.length > 0 && dice.chance(0.85) ? [keysSelection(setting, keys), ...measures] : measures
  return { ...field(definition.name, selections), arguments: given }
}

function groupType(definition: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(definition.type)
  if (!isObjectType(type)) throw new Error(`${definition.name} answers no groups`)
  return type
}
