import { GraphQLNonNull, getNullableType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import { entityOf, fieldOf, type EntityModel } from '../model.ts'
import { perhapsVariable } from './literal.ts'
import type { Setting } from './setting.ts'
import { object, type Literal } from './tree.ts'

interface Place {
  readonly type: GraphQLInputObjectType
  readonly entity: EntityModel
  /** Relations between the root and the value ordered by. */
  readonly depth: number
}

/** Relations an order may lead along. */
const longestPath = 3

/** An `orderBy` of one to three members. */
export function generateOrderBy(setting: Setting, place: Place): Literal {
  const { dice } = setting
  const count = dice.weighed([
    [6, 1],
    [3, 2],
    [1, 3],
  ])
  const items = Array.from({ length: count }, () =>
    perhapsVariable(dice, new GraphQLNonNull(place.type), generateMember(setting, place, longestPath), {
      share: 0.1,
    }),
  )
  return { kind: 'list', items }
}

function generateMember(setting: Setting, place: Place, room: number): Literal {
  const { dice, world } = setting
  const fields = Object.values(place.type.getFields()).filter(({ name }) => name !== 'nulls')
  const relations = fields.filter((candidate) => isInputObjectType(getNullableType(candidate.type)))
  if (relations.length === 0 || room === 0 || dice.chance(0.65)) {
    const leaves = fields.filter((candidate) => !relations.includes(candidate))
    return generateLeaf(setting, place, dice.pick(leaves).name)
  }
  const field = dice.pick(relations)
  const relation = fieldOf(place.entity, field.name)
  const type = getNullableType(field.type)
  if (relation.kind !== 'toOne' || !isInputObjectType(type))
    throw new Error(`${field.name} is not a to-one relation`)
  const inner = { type, entity: entityOf(world.model, relation.target), depth: place.depth + 1 }
  return object([[field.name, generateMember(setting, inner, room - 1)]])
}

function generateLeaf({ dice, uses }: Setting, { type, entity, depth }: Place, name: string): Literal {
  const field = fieldOf(entity, name)
  if (field.kind !== 'scalar' && field.kind !== 'through') throw new Error(`${name} is not a scalar`)
  const direction = dice.pick(['ASC', 'DESC'])
  const nulls = type.getFields().nulls && dice.chance(0.35) ? dice.pick(['FIRST', 'LAST']) : undefined
  uses.push({ feature: direction, type: field.scalar, depth })
  if (nulls !== undefined) uses.push({ feature: `nulls-${nulls}`, type: field.scalar, depth })
  const leaf = [name, { kind: 'enum', value: direction }] as const
  return object(nulls === undefined ? [leaf] : [leaf, ['nulls', { kind: 'enum', value: nulls }]])
}
