import type { Registry } from '@cohortium/graph-sql'
import type { GraphQLFieldConfig } from 'graphql'

/** What a subgraph must know of a type. */
export interface Ownership {
  /** The slice that declares the type; absent for types that every subgraph defines alike, such as pages of lists. */
  owner?: string
  /** Fields that identify one thing of the type: `id` first, then natural keys. */
  keys: readonly string[]
}

export function ownershipOf(registry: Registry, typeName: string): Ownership {
  const type = registry.types.get(typeName)
  return type ? { owner: type.owner, keys: ['id', ...type.keys] } : { keys: [] }
}

/** The slice that answers a field; undefined when every slice may, as in a shared type. */
export function fieldOwner(
  registry: Registry,
  typeName: string,
  field: Pick<GraphQLFieldConfig<unknown, unknown>, 'extensions'>,
): string | undefined {
  const { owner } = field.extensions ?? {}
  return typeof owner === 'string' ? owner : ownershipOf(registry, typeName).owner
}
