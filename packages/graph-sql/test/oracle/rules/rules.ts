import type { GraphQLSchema } from 'graphql'
import type { Registry } from '../../../src/registry/types.ts'
import { modelOf } from '../model-of-registry.ts'
import { createWorld, type Rows, type World } from '../world.ts'
import { openRegistry, withOpenOrders } from './open-registry.ts'

/** What a role may read of a world. */
export interface Rules {
  /** The world as it is answered for: lists that ask for no order go by open fields. */
  readonly asked: World
  /** The world without what is closed, of which to ask what must be answered. */
  readonly open: World
  /** Whether a type or field, `Book` or `Book.note`, is closed. */
  readonly isClosed: (name: string) => boolean
}

export function rulesOf(
  role: string,
  registry: Registry,
  rows: Rows,
  schemaOf: { readonly whole: GraphQLSchema; readonly open: GraphQLSchema },
): Rules {
  const readersOf = (name: string): readonly string[] | undefined => {
    const [type = '', field] = name.split('.')
    const found = registry.types.get(type)
    return field === undefined ? found?.readers : found?.fields.get(field)?.readers
  }
  const asked = createWorld(schemaOf.whole, modelOf(withOpenOrders(registry, role)), rows)
  return {
    asked,
    open: createWorld(schemaOf.open, modelOf(openRegistry(registry, role)), rows, asked),
    isClosed: (name) => !(readersOf(name)?.includes(role) ?? true),
  }
}
