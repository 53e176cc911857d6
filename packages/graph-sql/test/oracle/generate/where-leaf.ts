import type { GraphQLInputField } from 'graphql'
import { fieldOf, type EntityModel, type ScalarKind } from '../model.ts'
import type { Value } from '../world.ts'
import { inputObjectOf, literalOf, perhapsVariable } from './literal.ts'
import { operandFor, type Source } from './operand.ts'
import type { Setting } from './setting.ts'
import { object, type Literal } from './tree.ts'
import type { Place } from './where.ts'

export type Part = readonly [name: string, value: Literal]

/** One or two operators on one field; kinds of value are picked before fields, so that rare kinds get their share. */
export function generateLeaf(setting: Setting, place: Place, fields: readonly GraphQLInputField[]): Part {
  const { dice, world, uses, pool } = setting
  const kinds = new Map<string, GraphQLInputField[]>()
  for (const field of fields) {
    const kind = scalarKind(place.entity, field.name)
    kinds.set(kind, [...(kinds.get(kind) ?? []), field])
  }
  const field = dice.pick(dice.pick([...kinds.values()]))
  const kind = scalarKind(place.entity, field.name)
  const witness: Value = place.witness ? world.value(place.entity, place.witness, field.name) : null
  const operators = Object.values(inputObjectOf(field.type)?.getFields() ?? {})
  const chosen = dice.some(operators, dice.chance(0.15) ? 2 : 1)
  const source = { kind, witness, pool: pool(place.entity, field.name) }
  const parts = chosen.map((operator): Part => {
    uses.push({ feature: operator.name, type: kind, depth: place.depth })
    const prefix = kind === 'id' ? place.entity.prefix : undefined
    const make = (from: Source): Literal =>
      literalOf(operator.type, operandFor(dice, operator.name, from), prefix)
    const again = (): Literal =>
      make({ ...source, witness: source.pool.length > 0 ? dice.pick(source.pool) : null })
    return [operator.name, perhapsVariable(dice, operator.type, make(source), { again, mayBeNull: true })]
  })
  return [field.name, object(parts)]
}

function scalarKind(entity: EntityModel, name: string): ScalarKind {
  const field = fieldOf(entity, name)
  if (field.kind !== 'scalar' && field.kind !== 'through') throw new Error(`${name} is not a scalar`)
  return field.scalar
}
