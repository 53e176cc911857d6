import { entityOf, fieldOf, type EntityModel, type ToManyField } from '../model.ts'
import type { Row, World } from '../world.ts'
import { dayOf } from './day-of.ts'

/** Whether a row was there at the end of a day. `known` is a reference whose row need not be looked at. */
export function stands(world: World, entity: EntityModel, row: Row, day: string, known?: string): boolean {
  if (!entity.stands) return true
  if (!isOnItsDays(world, entity, row, day)) return false
  return [...entity.fields.values()].every((field) => {
    if (field.kind !== 'toOne' || field.isNullable || field.column === undefined || field.name === known)
      return true
    const other = world.one(entity, row, field.name)
    return other !== undefined && stands(world, other.entity, other.row, day)
  })
}

function isOnItsDays(world: World, entity: EntityModel, row: Row, day: string): boolean {
  const { stands: days } = entity
  if (!days || days === 'always') return true
  if ('first' in days) {
    const list = listOf(entity, days.first)
    const target = entityOf(world.model, list.target)
    return world.many(entity, row, list).some((one) => stands(world, target, one, day, inverseOf(list)))
  }
  if (dayOf(String(row[days.from])) > day) return false
  const to = days.to === undefined ? null : row[days.to]
  const last = days.last === undefined ? null : row[days.last]
  return (to == null || String(to) > day) && (last == null || String(last) >= day)
}

export function listOf(entity: EntityModel, name: string): ToManyField {
  const field = fieldOf(entity, name)
  if (field.kind !== 'toMany') throw new Error(`${entity.name}.${name} is no list`)
  return field
}

/** The reference that a list is the other side of. */
export function inverseOf({ members }: ToManyField): string | undefined {
  return members.by === 'inverse' ? members.field : undefined
}
