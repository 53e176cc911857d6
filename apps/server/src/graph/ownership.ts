import { isObjectType, type GraphQLFieldConfig, type GraphQLNamedType, type GraphQLSchema } from 'graphql'

/** What the graph's extensions say of an object type. */
export interface Ownership {
  /** The slice that declares the type; absent for types that all share, such as PageInfo and connections. */
  owner?: string
  /** Fields that identify one thing of the type: `id` first, then natural keys. */
  keys: readonly string[]
}

export function ownershipOf(type: GraphQLNamedType): Ownership {
  const { owner, keys } = type.extensions as { owner?: unknown; keys?: unknown }
  const named = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
  if (typeof owner !== 'string') return { keys: [] }
  return { owner, keys: ['id', ...named.filter((key) => key !== 'id')] }
}

/** The slice that answers a field; undefined when every slice may, as in a shared type. */
export function fieldOwner(
  schema: GraphQLSchema,
  typeName: string,
  field: GraphQLFieldConfig<unknown, unknown>,
): string | undefined {
  const { owner } = field.extensions as { owner?: unknown }
  if (typeof owner === 'string') return owner
  const type = schema.getType(typeName)
  return type && isObjectType(type) ? ownershipOf(type).owner : undefined
}
