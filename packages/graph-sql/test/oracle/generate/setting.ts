import { GraphQLObjectType } from 'graphql'
import type { Use } from '../coverage.ts'
import type { EntityModel } from '../model.ts'
import type { Value, World } from '../world.ts'
import type { Days } from './days.ts'
import type { Dice } from './dice.ts'

/** What every part of the generator works with. */
export interface Setting {
  readonly dice: Dice
  readonly world: World
  /** Different values of a field over all rows, none of them null. */
  readonly pool: Pool
  /** What the operation uses so far. */
  readonly uses: Use[]
  readonly limits: Limits
  /** Fields selected and aliases given so far. */
  readonly spent: { fields: number; aliases: number }
  readonly days: Days
  /** Whether the root is asked as of a day. */
  readonly isOnDay?: boolean
}

export interface Limits {
  /** Most relations between the root and a field. */
  readonly depth: number
  /** Most fields an operation selects. */
  readonly fields: number
  /** Whether figures over groups are asked for. */
  readonly aggregates: boolean
  /** Most rows that the page sizes of nested lists may multiply to. */
  readonly rows: number
}

export type Pool = (entity: EntityModel, field: string) => readonly Value[]

/** Values a pool holds at most. */
const poolSize = 60

export function createPool(world: World): Pool {
  const pools = new Map<string, readonly Value[]>()
  return (entity, field) => {
    const key = `${entity.name}.${field}`
    let pool = pools.get(key)
    if (!pool) {
      const values = new Set(world.rows(entity).map((row) => world.value(entity, row, field)))
      values.delete(null)
      const all = [...values]
      const step = Math.max(1, Math.floor(all.length / poolSize))
      pools.set(key, (pool = all.filter((_value, at) => at % step === 0).slice(0, poolSize)))
    }
    return pool
  }
}

export function typeOf({ world }: Setting, name: string): GraphQLObjectType {
  const type = world.schema.getType(name)
  if (!(type instanceof GraphQLObjectType)) throw new Error(`The schema has no object type ${name}`)
  return type
}
