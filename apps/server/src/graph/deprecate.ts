import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Deprecation } from './deprecations.ts'

/** What is made of a type's fields under their own names: conditions, orders, groups and measures. */
const derived = [
  'Where',
  'Order',
  'GroupBy',
  'Keys',
  'Distinct',
  'DistinctHaving',
  'Numbers',
  'NumbersHaving',
  'Values',
  'ValuesHaving',
]

/** What can bear a deprecation; types are GraphQL's own. */
interface Deprecable {
  deprecationReason?: string | undefined | null
}

/** As the schema tells it: what to use instead, and the day from which it may be gone. */
export const reasonOf = ({ instead, goesOn }: Deprecation): string => `${instead} Goes on ${goesOn}.`

/** The day that a reason names; undefined where it names none. */
export const goesOnIn = (reason: string | undefined): string | undefined =>
  / Goes on (\d{4}-\d{2}-\d{2})\.$/.exec(reason ?? '')?.[1]

/**
 * Marks what goes, and with a field of a type all that is made of it.
 * @throws Error that names a place that the graph has not.
 */
export function deprecate(schema: GraphQLSchema, deprecations: readonly Deprecation[]): void {
  for (const deprecation of deprecations) {
    const [type = '', field = '', argument] = deprecation.place.split('.')
    const found = findIn(schema, type, field, argument)
    if (!found) throw new Error(`${deprecation.place} is deprecated, but the graph has no such place.`)
    const made =
      isObjectType(schema.getType(type)) && argument === undefined ? madeOf(schema, type, field) : []
    for (const one of [found, ...made]) one.deprecationReason = reasonOf(deprecation)
  }
}

function findIn(
  schema: GraphQLSchema,
  typeName: string,
  member: string,
  argument?: string,
): Deprecable | undefined {
  const type = schema.getType(typeName)
  if (isEnumType(type)) return type.getValue(member) ?? undefined
  if (isInputObjectType(type)) return type.getFields()[member]
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  const field = type.getFields()[member]
  return argument === undefined ? field : field?.args.find(({ name }) => name === argument)
}

const madeOf = (schema: GraphQLSchema, type: string, field: string): Deprecable[] =>
  [
    findIn(schema, type, `${field}Aggregate`),
    ...derived.map((part) => findIn(schema, type + part, field)),
  ].filter((one) => one !== undefined)
