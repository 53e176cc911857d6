import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql'
import { entityOf, fieldOf, type EntityModel } from '../model.ts'
import type { Row } from '../world.ts'
import { inputObjectOf } from './literal.ts'
import { generateSearch } from './search.ts'
import type { Setting } from './setting.ts'
import { object, type Literal } from './tree.ts'
import { generateLeaf, type Part } from './where-leaf.ts'

/** Where a condition stands: on rows of an entity, to hold for the witness if there is one. */
export interface Place {
  readonly type: GraphQLInputObjectType
  readonly entity: EntityModel
  readonly witness: Row | undefined
  /** Relations between the root and the rows judged. */
  readonly depth: number
  /** How much deeper conditions may nest. */
  readonly room: number
}

/** A `where` of one or two parts. */
export function generateWhere(setting: Setting, place: Place): Literal {
  const parts = new Map<string, Literal>()
  const count = setting.dice.weighed([
    [7, 1],
    [3, 2],
    [1, 3],
  ])
  for (let made = 0; made < count; made += 1) {
    const [name, value] = generatePart(setting, place)
    parts.set(name, value)
  }
  return object([...parts])
}

function generatePart(setting: Setting, place: Place): Part {
  const kinds = partsByKind(place)
  const options = kindNames.filter((name) => kinds[name].length > 0 && (name === 'scalar' || place.room > 0))
  const kind = setting.dice.weighed(options.map((name) => [weights[name], name] as const))
  const field = setting.dice.pick(kinds[kind])
  if (kind === 'search') return [field.name, generateSearch(setting, place)]
  if (kind === 'logic') return [field.name, generateLogic(setting, place, field)]
  if (kind === 'one') return [field.name, generateOne(setting, place, field)]
  if (kind === 'many') return [field.name, generateMany(setting, place, field)]
  return generateLeaf(setting, place, kinds.scalar)
}

type Kind = 'scalar' | 'one' | 'many' | 'logic' | 'search'

const kindNames: readonly Kind[] = ['scalar', 'one', 'many', 'logic', 'search']
const weights: Readonly<Record<Kind, number>> = { scalar: 58, one: 12, many: 14, logic: 16, search: 5 }

function partsByKind({ type, entity }: Place): Record<Kind, GraphQLInputField[]> {
  const kinds: Record<Kind, GraphQLInputField[]> = { scalar: [], one: [], many: [], logic: [], search: [] }
  for (const field of Object.values(type.getFields())) {
    if (['and', 'or', 'not'].includes(field.name)) kinds.logic.push(field)
    else if (field.name === 'search') kinds.search.push(field)
    else {
      const { kind } = fieldOf(entity, field.name)
      kinds[kind === 'toOne' ? 'one' : kind === 'toMany' ? 'many' : 'scalar'].push(field)
    }
  }
  return kinds
}

function generateLogic(setting: Setting, place: Place, field: GraphQLInputField): Literal {
  const { dice, world, uses } = setting
  uses.push({ feature: field.name, type: '-', depth: place.depth })
  const inner = { ...place, room: place.room - 1 }
  const rows = world.rows(place.entity)
  const elsewhere = (): Place => ({ ...inner, witness: rows.length > 0 ? dice.pick(rows) : undefined })
  if (field.name === 'not') return generateWhere(setting, elsewhere())
  const others = field.name === 'and' ? () => inner : elsewhere
  const items = [generateWhere(setting, inner)]
  while (items.length < 3 && dice.chance(0.6)) items.push(generateWhere(setting, others()))
  return { kind: 'list', items: dice.chance(0.5) ? items : items.toReversed() }
}

function generateOne(setting: Setting, place: Place, field: GraphQLInputField): Literal {
  const { world, uses } = setting
  const relation = fieldOf(place.entity, field.name)
  const type = inputObjectOf(field.type)
  if (relation.kind !== 'toOne' || !type) throw new Error(`${field.name} is not a to-one relation`)
  uses.push({ feature: 'to-one', type: '-', depth: place.depth })
  const other = place.witness && world.one(place.entity, place.witness, field.name)
  return generateWhere(setting, {
    type,
    entity: entityOf(world.model, relation.target),
    witness: other?.row,
    depth: place.depth + 1,
    room: place.room - 1,
  })
}

function generateMany(setting: Setting, place: Place, field: GraphQLInputField): Literal {
  const { dice, world, uses } = setting
  const relation = fieldOf(place.entity, field.name)
  const quantifiers = inputObjectOf(field.type)
  if (relation.kind !== 'toMany' || !quantifiers) throw new Error(`${field.name} is not a to-many relation`)
  const quantifier = dice.pick(Object.values(quantifiers.getFields()))
  const type = inputObjectOf(quantifier.type)
  if (!type) throw new Error(`${field.name}.${quantifier.name} takes no condition`)
  uses.push({ feature: quantifier.name, type: '-', depth: place.depth })
  const entity = entityOf(world.model, relation.target)
  const members = place.witness ? world.many(place.entity, place.witness, relation) : []
  const from = quantifier.name === 'none' ? world.rows(entity) : members
  const witness = from.length > 0 ? dice.pick(from) : undefined
  const inner = { type, entity, witness, depth: place.depth + 1, room: place.room - 1 }
  return object([[quantifier.name, generateWhere(setting, inner)]])
}
