import { compareValues } from '../order.ts'
import { entityOf, fieldOf, type EntityModel, type ScalarKind } from '../model.ts'
import { isObject } from '../shape.ts'
import type { Row, Value, World } from '../world.ts'
import { periodOf } from './period.ts'

/** What rows are grouped by: the value at the end of a path of to-one relations, or the period that a date lies in. */
export interface Key {
  readonly path: readonly string[]
  readonly unit: string | undefined
}

export interface Group {
  /** Values of the keys, in their order. */
  readonly values: readonly Value[]
  readonly rows: readonly Row[]
}

export function keysOf(groupBy: readonly unknown[]): Key[] {
  return groupBy.flatMap((part) => keyOf(part, []))
}

function keyOf(part: unknown, path: readonly string[]): Key[] {
  if (!isObject(part)) return []
  return Object.entries(part).flatMap(([name, value]): Key[] => {
    if (isObject(value)) return keyOf(value, [...path, name])
    if (value == null) return []
    return [{ path: [...path, name], unit: typeof value === 'string' ? value : undefined }]
  })
}

/** One group for each combination of keys that occurs; without keys one group of all rows. */
export function groupsOf(
  world: World,
  entity: EntityModel,
  rows: readonly Row[],
  keys: readonly Key[],
): Group[] {
  if (keys.length === 0) return [{ values: [], rows }]
  const groups = new Map<string, { values: readonly Value[]; rows: Row[] }>()
  for (const row of rows) {
    const values = keys.map((key) => valueOfKey(world, entity, row, key))
    const name = JSON.stringify(values)
    const group = groups.get(name)
    if (group) group.rows.push(row)
    else groups.set(name, { values, rows: [row] })
  }
  return [...groups.values()]
}

function valueOfKey(world: World, entity: EntityModel, row: Row, { path, unit }: Key): Value {
  const end = follow(world, entity, row, path)
  if (!end) return null
  const value = world.value(end.entity, end.row, path.at(-1) ?? '')
  return value === null || unit === undefined ? value : periodOf(unit, String(value).slice(0, 10))
}

function follow(world: World, entity: EntityModel, row: Row, path: readonly string[]) {
  let at: { entity: EntityModel; row: Row } | undefined = { entity, row }
  for (const step of path.slice(0, -1)) at = at && world.one(at.entity, at.row, step)
  return at
}

/** The entity and kind of value that a key leads to. */
export function endOfKey(world: World, entity: EntityModel, path: readonly string[]) {
  let at = entity
  for (const step of path.slice(0, -1)) {
    const field = fieldOf(at, step)
    if (field.kind !== 'toOne') throw new Error(`${step} is no to-one relation`)
    at = entityOf(world.model, field.target)
  }
  const field = fieldOf(at, path.at(-1) ?? '')
  if (field.kind !== 'scalar' && field.kind !== 'through') throw new Error(`${path.join('.')} is no value`)
  return { entity: at, kind: field.scalar }
}

/** Negative, zero or positive; missing values last, going up and down, unless first. */
export function compareFigures(
  kind: ScalarKind,
  a: Value,
  b: Value,
  descending: boolean,
  nullsFirst: boolean,
): number {
  if (a === null || b === null) {
    if (a === b) return 0
    return (a === null) === nullsFirst ? -1 : 1
  }
  return descending ? -compareValues(kind, a, b) : compareValues(kind, a, b)
}
