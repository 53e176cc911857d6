import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import { fieldOf, type EntityModel } from '../../model.ts'
import { perhapsVariable } from '../literal.ts'
import { aliased } from '../aliased.ts'
import type { Setting } from '../setting.ts'
import { field, scalar, type Argument, type FieldSelection, type Literal } from '../tree.ts'
import { withoutParts, type Theme } from './theme.ts'

interface Place {
  /** The type of a group. */
  readonly type: GraphQLObjectType
  readonly entity: EntityModel
  readonly depth: number
  /** Makes a condition on rows of the group. */
  readonly condition: () => Literal
  /** What the figures are about, if anything: they mostly keep to it. */
  readonly theme: Theme | undefined
}

/** One to four measures of a group, each of up to three fields. */
export function generateMeasures(
  setting: Setting,
  { type, entity, depth, condition, theme }: Place,
): FieldSelection[] {
  const { dice, uses, spent } = setting
  const isKept = theme !== undefined && dice.chance(0.8)
  const definitions = Object.values(type.getFields()).filter(
    ({ name }) => name !== 'keys' && !(isKept && withoutParts.has(name)),
  )
  const keys = new Set<string>()
  return Array.from({ length: dice.between(1, 4) }, () => {
    const definition = dice.pick(definitions)
    const { name } = definition
    const figures = getNamedType(definition.type)
    const all = isObjectType(figures) ? Object.keys(figures.getFields()) : []
    const isThemeCounted = name === 'countDistinct' && theme !== undefined && dice.chance(0.8)
    const fields = isThemeCounted ? [theme.relation] : dice.some(all, dice.between(1, 3))
    const given: Argument[] = []
    for (const argument of definition.args) {
      if (argument.name === 'at' && dice.chance(0.7)) {
        const at = scalar(dice.pick([0, 0.1, 0.25, 0.5, 0.9, 1]))
        given.push({ name: 'at', value: perhapsVariable(dice, argument.type, at, {}) })
      }
      if (argument.name === 'where' && (name === 'rate' || dice.chance(0.25))) {
        given.push({ name: 'where', value: perhapsVariable(dice, argument.type, condition(), {}) })
      }
    }
    for (const one of fields) uses.push({ feature: name, type: typeOfField(entity, one), depth })
    if (fields.length === 0) uses.push({ feature: name, type: '-', depth })
    spent.fields += 1
    const measure: FieldSelection = {
      ...field(
        name,
        fields.map((one) => field(one)),
      ),
      arguments: given,
    }
    if (!keys.has(name)) {
      keys.add(name)
      return measure
    }
    return aliased(setting, measure)
  })
}

export function typeOfField(entity: EntityModel, name: string): string {
  const model = fieldOf(entity, name)
  return model.kind === 'scalar' || model.kind === 'through' ? model.scalar : 'to-one'
}
