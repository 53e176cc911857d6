import type { Policy } from './policy.ts'
import type { Change } from './writing/change.ts'

/** A part of the product with its own words, tables and owners: the graph is the sum of the slices. */
export interface Slice {
  /** Name of the slice, which is the owner of every field it declares and the name of its subgraph. */
  readonly name: string
  /** What the slice holds, in a sentence. */
  readonly description: string
  /** Its classes, each both a stored entity and a type of the graph. */
  readonly types: readonly EntityClass[]
  /** Its type-graphql resolver classes: what cannot be read from its types alone, and its mutations. */
  readonly resolvers: readonly ResolverClass[]
  /** What people do to its things, each a mutation. */
  readonly changes?: readonly DeclaredChange[]
  /** What people may do to its things, for those that people act on. */
  readonly policies: readonly Policy[]
}

/** A change with the classes by which the graph offers it. */
export interface DeclaredChange {
  readonly change: Change
  readonly resolvers: readonly ResolverClass[]
}

/** A class declared with `@GraphType`. */
export type EntityClass = new () => object

/** A class declared with type-graphql's `@Resolver`; the composition root hands it its dependencies. */
export type ResolverClass = new (...dependencies: never[]) => object
