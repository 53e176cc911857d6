import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql'
import type { Group } from '../../aggregate/groups.ts'
import { measure, type Figure } from '../../aggregate/measure.ts'
import type { EntityModel } from '../../model.ts'
import type { Value } from '../../world.ts'
import { inputObjectOf, literalOf } from '../literal.ts'
import { operandFor } from '../operand.ts'
import type { Setting } from '../setting.ts'
import { object, scalar, type Literal } from '../tree.ts'

interface Place {
  readonly type: GraphQLInputObjectType
  readonly entity: EntityModel
  readonly groups: readonly Group[]
  readonly depth: number
}

/** A condition on one figure, that of some group in most cases; now and then two, or its opposite. */
export function generateHaving(setting: Setting, place: Place): Literal {
  const { dice } = setting
  const one = (): Literal => generateCondition(setting, place)
  if (dice.chance(0.12)) return object([['not', one()]])
  if (dice.chance(0.15)) return object([[dice.pick(['and', 'or']), { kind: 'list', items: [one(), one()] }]])
  return one()
}

function generateCondition(setting: Setting, { type, entity, groups, depth }: Place): Literal {
  const { dice, world, uses } = setting
  const fields = Object.values(type.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name))
  const field = dice.pick(fields)
  uses.push({ feature: 'having', type: field.name, depth })
  // Without a group, the figure of no rows tells what kind of figure it is.
  const some = groups.length > 0 ? dice.some(groups, 12) : [{ rows: [] }]
  if (field.name === 'count') {
    const figures = some.map(({ rows }): Figure => ({ value: rows.length, kind: 'int', exact: true }))
    return object([['count', conditionOn(setting, field, figures)]])
  }
  const inner = dice.pick(Object.values(inputObjectOf(field.type)?.getFields() ?? {}))
  const figures = some.map(({ rows }) => measure(world, entity, rows, field.name, inner.name))
  return object([[field.name, object([[inner.name, conditionOn(setting, inner, figures)]])]])
}

function conditionOn({ dice }: Setting, field: GraphQLInputField, figures: readonly Figure[]): Literal {
  const known = dice.pick(figures)
  const operators = Object.values(inputObjectOf(field.type)?.getFields() ?? {})
  if (!known.exact || field.name === 'avg') {
    // Beside the figure, since its last digits are nobody's promise.
    const bound = Number(known.value ?? 0) + dice.pick([-0.001_37, 0.001_37])
    return object([[dice.pick(['lt', 'lte', 'gt', 'gte']), scalar(bound)]])
  }
  const operator = dice.pick(operators)
  const pool = figures
    .map(({ value }) => value)
    .filter((value): value is Exclude<Value, null> => value !== null)
  const source = { kind: known.kind, witness: known.value, pool }
  return object([[operator.name, literalOf(operator.type, operandFor(dice, operator.name, source))]])
}
