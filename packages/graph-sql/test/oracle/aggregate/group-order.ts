import type { EntityModel, ScalarKind } from '../model.ts'
import { isObject } from '../shape.ts'
import type { Value, World } from '../world.ts'
import { compareFigures, endOfKey, type Group, type Key } from './groups.ts'
import type { FigureOf } from './having.ts'

interface Term {
  readonly of: (group: Group) => { readonly value: Value; readonly kind: ScalarKind }
  readonly descending: boolean
  readonly nullsFirst: boolean
}

/** Groups in the order asked; then by all keys, up, the missing last. */
export function orderGroups(
  world: World,
  entity: EntityModel,
  keys: readonly Key[],
  groups: readonly Group[],
  figures: (group: Group) => FigureOf,
  orderBy: readonly unknown[],
): Group[] {
  const terms = [...orderBy.flatMap(asked), ...keys.map((_key, at) => keyTerm(at, false, false))]
  const reckoned = groups.map((group) => ({ group, figures: terms.map(({ of }) => of(group)) }))
  reckoned.sort((a, b) => {
    for (const [at, { descending, nullsFirst }] of terms.entries()) {
      const [one, other] = [a.figures[at], b.figures[at]]
      const found =
        one && other ? compareFigures(one.kind, one.value, other.value, descending, nullsFirst) : 0
      if (found !== 0) return found
    }
    return 0
  })
  return reckoned.map(({ group }) => group)

  function asked(part: unknown): Term[] {
    const { path, descending, nullsFirst } = leafOf(part, [], false)
    const [name = '', ...rest] = path
    if (name === 'keys') {
      const at = keys.findIndex((key) => key.path.join() === rest.join())
      return [keyTerm(at, descending, nullsFirst)]
    }
    return [{ of: (group) => figures(group)(name, rest[0]), descending, nullsFirst }]
  }

  function keyTerm(at: number, descending: boolean, nullsFirst: boolean): Term {
    const key = keys[at]
    const kind = key && (key.unit === undefined ? endOfKey(world, entity, key.path).kind : 'date')
    if (!kind) throw new Error('The groups have no such key')
    return { of: (group) => ({ value: group.values[at] ?? null, kind }), descending, nullsFirst }
  }
}

/** The one leaf of an order, with the way it sorts. */
function leafOf(
  part: unknown,
  path: readonly string[],
  nullsFirst: boolean,
): { path: readonly string[]; descending: boolean; nullsFirst: boolean } {
  if (!isObject(part)) return { path, descending: part === 'DESC', nullsFirst }
  const isFirst = nullsFirst || part.nulls === 'FIRST'
  const leaf = Object.entries(part).find(([name, value]) => name !== 'nulls' && value != null)
  if (!leaf) throw new Error('An order names one field')
  return leafOf(leaf[1], [...path, leaf[0]], isFirst)
}
