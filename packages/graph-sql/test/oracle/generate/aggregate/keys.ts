import { getNullableType, isEnumType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import type { Key } from '../../aggregate/groups.ts'
import { fieldOf, type EntityModel } from '../../model.ts'
import type { Setting } from '../setting.ts'
import { field, object, scalar, type FieldSelection, type Literal } from '../tree.ts'
import { namesOf, themeOf, type Theme } from './theme.ts'

/** Relations a key may lead along. */
const longestPath = 2

/** Up to three keys; one path may come with two periods, but never twice the same. Those of a theme lead along its relation. */
export function generateKeys(
  setting: Setting,
  type: GraphQLInputObjectType,
  entity: EntityModel,
  depth: number,
  theme?: Theme,
): Key[] {
  const count = setting.dice.weighed([
    [theme ? 0 : 20, 0],
    [45, 1],
    [25, 2],
    [10, 3],
  ])
  const keys = new Map<string, Key>()
  for (let made = 0; made < count; made += 1) {
    const strays = made > 0 && setting.dice.chance(0.15)
    const key =
      theme && !strays
        ? generateKey(setting, theme.type, theme.entity, [theme.relation], depth + 1)
        : generateKey(setting, type, entity, [], depth)
    keys.set(`${key.path.join('.')} ${key.unit ?? ''}`, key)
  }
  return [...keys.values()]
}

function generateKey(
  setting: Setting,
  type: GraphQLInputObjectType,
  entity: EntityModel,
  path: readonly string[],
  depth: number,
): Key {
  const { dice, world, uses } = setting
  const fields = Object.values(type.getFields())
  const relations = fields.filter((one) => isInputObjectType(getNullableType(one.type)))
  if (relations.length > 0 && path.length < longestPath && dice.chance(0.4)) {
    const inner = themeOf(world, entity, dice.pick(relations))
    return generateKey(setting, inner.type, inner.entity, [...path, inner.relation], depth + 1)
  }
  const leaves = fields.filter((one) => !relations.includes(one))
  // What names a row is grouped by in ways of its own.
  const names = leaves.filter(({ name }) => namesOf(world, entity).includes(name))
  const leaf = dice.pick(path.length > 0 && names.length > 0 && dice.chance(0.3) ? names : leaves)
  const units = getNullableType(leaf.type)
  const unit = isEnumType(units) ? dice.pick(units.getValues()).name : undefined
  const model = fieldOf(entity, leaf.name)
  uses.push({
    feature: `group-${unit ?? 'by'}`,
    type: model.kind === 'scalar' ? model.scalar : 'text',
    depth,
  })
  return { path: [...path, leaf.name], unit }
}

export function groupByLiteral(keys: readonly Key[]): Literal {
  const leaf = ({ unit }: Key): Literal => (unit === undefined ? scalar(true) : { kind: 'enum', value: unit })
  return { kind: 'list', items: keys.map((key) => nested(key.path, leaf(key))) }
}

/** `{ author: { name: leaf } }`. */
export function nested(path: readonly string[], leaf: Literal): Literal {
  const [name, ...rest] = path
  return name === undefined ? leaf : object([[name, nested(rest, leaf)]])
}

/** `keys { ... }` with some of the keys, those of one field by several periods under names of their own. */
export function keysSelection({ dice, spent }: Setting, keys: readonly Key[]): FieldSelection {
  const chosen = dice.some(keys, keys.length)
  const selections = (chosen.length > 0 ? chosen : keys).map((key) => {
    const isAmbiguous = hasSeveralPeriods(keys, key)
    const isNamed = key.unit !== undefined && (isAmbiguous || dice.chance(0.4))
    const leaf = field(key.path.at(-1) ?? '')
    if (isNamed) spent.aliases += 1
    const dressed: FieldSelection = isNamed
      ? {
          ...leaf,
          alias: `a${spent.aliases}`,
          arguments: [{ name: 'by', value: { kind: 'enum', value: key.unit ?? '' } }],
        }
      : leaf
    return key.path.slice(0, -1).reduceRight<FieldSelection>((below, step) => field(step, [below]), dressed)
  })
  return field('keys', selections)
}

export function hasSeveralPeriods(keys: readonly Key[], { path }: Key): boolean {
  return keys.filter((other) => other.path.join() === path.join()).length > 1
}
