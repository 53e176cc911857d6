import type { EntityManager, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm'

/** Stores a new row; answers its number. */
export async function insert<Entity extends ObjectLiteral>(
  store: EntityManager,
  type: string,
  values: QueryDeepPartialEntity<Entity>,
): Promise<number> {
  const { identifiers } = await store.insert<Entity>(type, values)
  const id: unknown = identifiers[0]?.id
  if (typeof id !== 'number') throw new Error(`A ${type} was stored without a number.`)
  return id
}

/** The number of a row in a global id that the graph answered. */
export const numberIn = (id: string): number => Number(id.slice(id.indexOf('_') + 1))
