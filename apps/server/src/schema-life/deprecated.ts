import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql'
import { goesOnIn } from '../graph/deprecate.ts'

/** Reasons of all that a graph calls deprecated, by place. */
export function deprecatedIn(schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>()
  for (const { place, reason } of placesOf(schema)) if (reason != null) found.set(place, reason)
  return found
}

/**
 * Tells what may be gone from a released graph on a day: what it calls deprecated until then, and types to which nothing but that
 * leads, with all that lies in them.
 */
export function goneBy(released: GraphQLSchema, today: string): (place: string) => boolean {
  const reasons = deprecatedIn(released)
  const isDue = (place: string): boolean => {
    const day = goesOnIn(reasons.get(place))
    return day !== undefined && day <= today
  }
  const inside = new Map<string, string[]>()
  for (const { place, type } of placesOf(released)) {
    const [owner = '', member] = place.split('.')
    if (type !== undefined && !isDue(place) && !isDue(`${owner}.${member}`))
      inside.set(owner, [...(inside.get(owner) ?? []), type])
  }
  const staying = new Set<string>()
  const stay = (type: string | undefined): void => {
    if (type === undefined || staying.has(type)) return
    staying.add(type)
    inside.get(type)?.forEach(stay)
  }
  stay(released.getQueryType()?.name)
  stay(released.getMutationType()?.name)

  return (place) => {
    const [type = '', member] = place.split('.')
    return isDue(place) || isDue(`${type}.${member}`) || !staying.has(type)
  }
}

/** A place of a graph; `type` is the one to which it leads. */
interface Place {
  readonly place: string
  readonly type?: string
  readonly reason?: string | null | undefined
}

function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap()).flatMap((type): Place[] => {
    if (type.name.startsWith('__')) return []
    if (isEnumType(type))
      return type
        .getValues()
        .map((value) => ({ place: `${type.name}.${value.name}`, reason: value.deprecationReason }))
    if (isUnionType(type))
      return type.getTypes().map((one) => ({ place: `${type.name}.${one.name}`, type: one.name }))
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => ({
        place: `${type.name}.${field.name}`,
        type: getNamedType(field.type).name,
        reason: field.deprecationReason,
      }))
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) => [
      {
        place: `${type.name}.${field.name}`,
        type: getNamedType(field.type).name,
        reason: field.deprecationReason,
      },
      ...field.args.map((argument) => ({
        place: `${type.name}.${field.name}.${argument.name}`,
        type: getNamedType(argument.type).name,
        reason: argument.deprecationReason,
      })),
    ])
  })
}
