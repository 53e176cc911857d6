import { entityOf, type EntityModel, type ScalarField, type ToOneField } from '../model.ts'
import { comparer } from '../order.ts'
import type { Row, Value, World } from '../world.ts'
import { dayOf } from './day-of.ts'
import { inverseOf, listOf, stands } from './stands.ts'

/** What a field of a row was at the end of a day. */
export function toldOn(
  world: World,
  entity: EntityModel,
  row: Row,
  field: ScalarField | ToOneField,
  day: string,
): Value {
  const { told, name } = field
  const stored = row[name] ?? null
  if (!told || told.kind === 'never') return stored
  if (told.kind === 'since') {
    const since = row[told.field] ?? null
    return since !== null && dayOf(String(since)) <= day ? stored : null
  }
  const owner = follow(world, entity, row, told.path, day)
  const fallback = field.isNullable ? null : stored
  if (!owner) return fallback
  const list = listOf(owner.entity, told.list)
  const target = entityOf(world.model, list.target)
  const all = world
    .many(owner.entity, owner.row, list)
    .filter((one) => Object.entries(told.where).every(([key, text]) => one[key] === text))
    .toSorted(
      comparer(world, target, [...list.order, { path: ['id'], descending: false, nullsFirst: false }]),
    )
  const last = all.findLast((one) => stands(world, target, one, day, inverseOf(list)))
  const first = told.before === undefined ? null : all[0]?.[told.before]
  return last?.[told.field] ?? first ?? fallback
}

interface Place {
  readonly entity: EntityModel
  readonly row: Row
}

/** The row at the end of a path, if all on the way stood on the day. */
function follow(
  world: World,
  entity: EntityModel,
  row: Row,
  path: readonly string[],
  day: string,
): Place | undefined {
  let at: Place = { entity, row }
  for (const step of path) {
    const next = world.one(at.entity, at.row, step)
    if (!next || !stands(world, next.entity, next.row, day)) return undefined
    at = next
  }
  return at
}
