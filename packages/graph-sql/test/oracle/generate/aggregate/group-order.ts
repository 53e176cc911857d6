import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import type { Key } from '../../aggregate/groups.ts'
import { fieldOf, type EntityModel } from '../../model.ts'
import type { Setting } from '../setting.ts'
import { object, type Literal } from '../tree.ts'
import { hasSeveralPeriods, nested } from './keys.ts'

interface Place {
  readonly type: GraphQLObjectType
  readonly entity: EntityModel
  readonly keys: readonly Key[]
  readonly depth: number
}

/** Measures that groups are ordered by; the others have no order of their own or differ in their last digits. */
const ordering = ['countDistinct', 'sum', 'min', 'max']

/** An `orderBy` of one or two members: a count, a measure of a field, a key. */
export function generateGroupOrder(setting: Setting, place: Place): Literal {
  const { dice } = setting
  const count = dice.chance(0.7) ? 1 : 2
  return { kind: 'list', items: Array.from({ length: count }, () => generateMember(setting, place)) }
}

function generateMember({ dice, uses }: Setting, { type, entity, keys, depth }: Place): Literal {
  const direction: Literal = { kind: 'enum', value: dice.pick(['ASC', 'DESC']) }
  const orderable = keys.filter((key) => !hasSeveralPeriods(keys, key))
  const choice = dice.weighed([
    [30, 'count'],
    [orderable.length > 0 ? 35 : 0, 'keys'],
    [35, 'measure'],
  ])
  const use = (of: string): unknown => uses.push({ feature: 'order-groups', type: of, depth })
  if (choice === 'count') {
    use('count')
    return object([['count', direction]])
  }
  const leaf = (name: string): Literal => {
    const nulls: Literal = { kind: 'enum', value: dice.pick(['FIRST', 'LAST']) }
    return object(
      dice.chance(0.3)
        ? [
            [name, direction],
            ['nulls', nulls],
          ]
        : [[name, direction]],
    )
  }
  if (choice === 'keys') {
    use('keys')
    const { path } = dice.pick(orderable)
    return object([['keys', nested(path.slice(0, -1), leaf(path.at(-1) ?? ''))]])
  }
  const measures = ordering.flatMap((name) => {
    const definition = type.getFields()[name]
    const figures = definition && getNamedType(definition.type)
    const fields = isObjectType(figures) ? Object.keys(figures.getFields()) : []
    return fields.filter((one) => hasOrder(entity, name, one)).map((one) => [name, one] as const)
  })
  const [name, field] = dice.pick(measures)
  use(name)
  return object([[name, leaf(field)]])
}

/** A sum of doubles depends on the order of adding; a relation counted distinct is no leaf of an order. */
function hasOrder(entity: EntityModel, measure: string, name: string): boolean {
  const field = fieldOf(entity, name)
  if (field.kind !== 'scalar' && field.kind !== 'through') return false
  return measure !== 'sum' || field.decimal
}
