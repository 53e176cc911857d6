import type { Registry } from '@cohortium/graph-sql'
import type { GraphQLFieldConfig } from 'graphql'

/** What a subgraph must know of a type. */
export interface Ownership {
  /** The slice that declares the type; absent for types that every subgraph defines alike, such as pages of lists. */
  owner?: string
  /** Sets of fields that each identify one thing of the type, as Federation writes them: `id` first, then natural keys. */
  keys: readonly string[]
}

export function ownershipOf(registry: Registry, typeName: string): Ownership {
  const type = registry.types.get(typeName)
  return type ? { owner: type.owner, keys: type.keySets.map(({ text }) => text) } : { keys: [] }
}

/** Whether a field belongs to the key by which other subgraphs know a type. */
export function isInFirstKey(registry: Registry, typeName: string, field: string): boolean {
  const [first] = registry.types.get(typeName)?.keySets ?? []
  return first?.paths.some(([name]) => name === field) ?? false
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
