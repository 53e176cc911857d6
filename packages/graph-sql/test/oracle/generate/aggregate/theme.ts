import {
  getNullableType,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql'
import type { Key } from '../../aggregate/groups.ts'
import { entityOf, fieldOf, type EntityModel } from '../../model.ts'
import type { World } from '../../world.ts'
import type { Setting } from '../setting.ts'
import type { FieldSelection } from '../tree.ts'

/** A single relation that an aggregate is about: rows may be added up by it first, if all else allows that. */
export interface Theme {
  readonly relation: string
  readonly entity: EntityModel
  /** Of the keys that the related row has. */
  readonly type: GraphQLInputObjectType
}

/** A theme now and then, where there is a relation to be one. */
export function generateTheme(
  { dice, world }: Setting,
  type: GraphQLInputObjectType,
  entity: EntityModel,
): Theme | undefined {
  const relations = Object.values(type.getFields()).filter((one) =>
    isInputObjectType(getNullableType(one.type)),
  )
  return relations.length > 0 && dice.chance(0.35) ? themeOf(world, entity, dice.pick(relations)) : undefined
}

export function themeOf(world: World, entity: EntityModel, relation: GraphQLInputField): Theme {
  const model = fieldOf(entity, relation.name)
  const type = getNullableType(relation.type)
  if (model.kind !== 'toOne' || !isInputObjectType(type))
    throw new Error(`${relation.name} is no to-one relation`)
  return { relation: relation.name, entity: entityOf(world.model, model.target), type }
}

/** The fields by which a single row can be looked up. */
export function namesOf({ schema }: World, { singular }: EntityModel): string[] {
  const lookup = singular === undefined ? undefined : schema.getQueryType()?.getFields()[singular]
  return lookup?.args.map(({ name }) => name) ?? []
}

/** Measures that need all rows at once. */
export const withoutParts: ReadonlySet<string> = new Set(['stddev', 'percentile'])

/** Whether rows can be added up by the theme's relation first: all keys lead along it, nothing else is counted distinct. */
export function keepsToTheme(
  { relation }: Theme,
  keys: readonly Key[],
  measures: readonly FieldSelection[],
): boolean {
  return (
    keys.every(({ path }) => path[0] === relation) &&
    measures.every(
      ({ name, selections }) =>
        !withoutParts.has(name) &&
        (name !== 'countDistinct' || selections.every((one) => 'name' in one && one.name === relation)),
    )
  )
}
