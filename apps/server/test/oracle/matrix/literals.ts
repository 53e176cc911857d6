import type { EntityModel, FieldModel, Value, World } from '@cohortium/graph-sql/oracle'
import { isInputObjectType, isObjectType } from 'graphql'

/** A number that no row has. */
export const nobody = 999_999_999

export const idOf = ({ prefix }: EntityModel, id: Value | undefined): string => `"${prefix}_${String(id)}"`

/** A value as an argument holds it. */
export function literalOf(entity: EntityModel, field: FieldModel, value: Value): string {
  if (field.kind === 'scalar' || field.kind === 'through') {
    if (field.scalar === 'enum') return String(value).toUpperCase()
    if (field.scalar === 'id') return idOf(entity, value)
  }
  return JSON.stringify(value)
}

/** Names of the fields of an object or of an input; none where the schema has no such type. */
export function namesIn({ schema }: World, type: string): readonly string[] {
  const found = schema.getType(type)
  return isObjectType(found) || isInputObjectType(found) ? Object.keys(found.getFields()) : []
}

/** Fields of an entity that a type made of it has as well. */
export function fieldsIn(world: World, entity: EntityModel, suffix: string): FieldModel[] {
  return namesIn(world, `${entity.name}${suffix}`).flatMap((name) => entity.fields.get(name) ?? [])
}

/** Roots under keys of their own in one operation. */
export const documentOf = (roots: readonly string[]): string =>
  `{ ${roots.map((root, at) => `r${at}: ${root}`).join(' ')} }`
