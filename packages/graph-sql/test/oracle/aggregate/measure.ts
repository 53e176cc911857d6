import { compareValues } from '../order.ts'
import { fieldOf, type EntityModel, type ScalarKind } from '../model.ts'
import type { Row, Value, World } from '../world.ts'
import { exactMean, exactSum } from './exact.ts'

/** A figure of one field over the rows of a group. */
export interface Figure {
  readonly value: Value
  readonly kind: ScalarKind
  /** False where the order in which doubles are added shows in the last digits. */
  readonly exact: boolean
}

/** @param at the share of a percentile, 0-1. */
export function measure(
  world: World,
  entity: EntityModel,
  rows: readonly Row[],
  name: string,
  fieldName: string,
  at = 0.5,
): Figure {
  const field = fieldOf(entity, fieldName)
  const values = rows.map((row) => held(world, entity, row, fieldName)).filter((value) => value !== null)
  if (name === 'countDistinct') return { value: new Set(values).size, kind: 'int', exact: true }
  if (field.kind !== 'scalar' && field.kind !== 'through') throw new Error(`${fieldName} has no ${name}`)
  if (name === 'min' || name === 'max') {
    const sorted = [...values].sort((a, b) => compareValues(field.scalar, a, b))
    return { value: sorted.at(name === 'min' ? 0 : -1) ?? null, kind: field.scalar, exact: true }
  }
  const numbers = values.map(Number)
  const { decimal } = field
  if (name === 'sum') return { value: exactSum(numbers), kind: 'float', exact: decimal }
  if (name === 'avg') return { value: exactMean(numbers), kind: 'float', exact: decimal }
  if (name === 'stddev') return { value: deviation(numbers), kind: 'float', exact: false }
  if (name === 'percentile') return { value: percentile(numbers, at), kind: 'float', exact: true }
  throw new Error(`The oracle does not know the measure ${name}`)
}

function held(world: World, entity: EntityModel, row: Row, name: string): Value {
  const isRelation = fieldOf(entity, name).kind === 'toOne'
  return isRelation ? (world.one(entity, row, name)?.row.id ?? null) : world.value(entity, row, name)
}

/** Standard deviation of a sample; null for fewer than two values. */
function deviation(values: readonly number[]): number | null {
  const mean = exactMean(values)
  if (mean === null || values.length < 2) return null
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}

/** The value below which a share of all lies, between its neighbours in proportion. */
function percentile(values: readonly number[], at: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const place = at * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (place - Math.floor(place)) * (above - below)
}
