import { entityOf, fieldOf, type EntityModel, type ToManyField } from './model.ts'
import { operators } from './operators.ts'
import { holdsWords } from './search.ts'
import { asList, asObject } from './shape.ts'
import type { Row, Value, World } from './world.ts'

/**
 * Whether a row meets a `where`. Without a row, as at the end of an empty to-one relation, every value is missing and
 * every list empty. A null part of a condition is not asked.
 */
export function meets(world: World, entity: EntityModel, row: Row | undefined, where: unknown): boolean {
  return parts(where).every(([name, part]) => meetsPart(world, entity, row, name, part))
}

// A condition is judged for many rows; what it asks is the same for each.
const known = new WeakMap<object, readonly [string, unknown][]>()

/** The parts of a condition that are asked. */
function parts(condition: unknown): readonly [string, unknown][] {
  if (condition == null) return []
  const asked = asObject(condition)
  let found = known.get(asked)
  if (!found) known.set(asked, (found = Object.entries(asked).filter(([, part]) => part != null)))
  return found
}

function meetsPart(
  world: World,
  entity: EntityModel,
  row: Row | undefined,
  name: string,
  part: unknown,
): boolean {
  const meetsAll = (inner: unknown): boolean => meets(world, entity, row, inner)
  if (name === 'and') return asList(part).every(meetsAll)
  if (name === 'or') return asList(part).some(meetsAll)
  if (name === 'not') return !meetsAll(part)
  if (name === 'search' && entity.search.length > 0) {
    const value = (field: string): Value => (row ? world.value(entity, row, field) : null)
    return entity.search.some((fields) => holdsWords(fields.map(value), String(part)))
  }
  const field = fieldOf(entity, name)
  if (field.kind === 'toMany') return meetsQuantifiers(world, entity, row, field, part)
  if (field.kind === 'toOne') {
    const other = row && world.one(entity, row, name)
    return meets(world, entityOf(world.model, field.target), other?.row, part)
  }
  const value = row ? world.value(entity, row, name) : null
  return parts(part).every(([operator, operand]) => {
    const test = operators[operator]
    if (!test) throw new Error(`The oracle does not know the operator ${operator}`)
    return test(field.scalar, value, operand)
  })
}

function meetsQuantifiers(
  world: World,
  entity: EntityModel,
  row: Row | undefined,
  field: ToManyField,
  part: unknown,
): boolean {
  const target = entityOf(world.model, field.target)
  const members = row ? world.many(entity, row, field) : []
  return parts(part).every(([quantifier, where]) => {
    const matches = (member: Row): boolean => meets(world, target, member, where)
    if (quantifier === 'some') return members.some(matches)
    if (quantifier === 'every') return members.every(matches)
    if (quantifier === 'none') return !members.some(matches)
    throw new Error(`The oracle does not know the quantifier ${quantifier}`)
  })
}
