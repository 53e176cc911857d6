import { compareBytes, compareText } from './collation.ts'
import { fieldOf, type EntityModel, type OrderTerm, type ScalarKind } from './model.ts'
import { isObject } from './shape.ts'
import type { Row, Value, World } from './world.ts'

const byId: OrderTerm = { path: ['id'], descending: false, nullsFirst: false }

/** The terms of a list: what `orderBy` asks for, else as declared; `id` is the last. Missing values come last, up and down. */
export function termsOfList(
  declared: readonly OrderTerm[],
  orderBy: readonly Record<string, unknown>[] | null | undefined,
): OrderTerm[] {
  const asked = orderBy?.flatMap((part) => termsOf(part, [])) ?? []
  return [...(asked.length > 0 ? asked : declared), byId]
}

function termsOf(part: Readonly<Record<string, unknown>>, path: readonly string[]): OrderTerm[] {
  return Object.entries(part).flatMap(([name, value]): OrderTerm[] => {
    if (name === 'nulls' || value == null) return []
    if (isObject(value)) return termsOf(value, [...path, name])
    const descending = value === 'DESC'
    return [{ path: [...path, name], descending, nullsFirst: part.nulls === 'FIRST' }]
  })
}

export type Compare = (a: Row, b: Row) => number

/** Compares two rows of an entity by the terms, the first that differs deciding. */
export function comparer(world: World, entity: EntityModel, terms: readonly OrderTerm[]): Compare {
  const known = new Map<Row, readonly Read[]>()
  const readsOf = (row: Row): readonly Read[] => {
    let reads = known.get(row)
    if (!reads) known.set(row, (reads = terms.map(({ path }) => read(world, entity, row, path))))
    return reads
  }
  return (a, b) => {
    const [one, other] = [readsOf(a), readsOf(b)]
    for (const [at, term] of terms.entries()) {
      const found = compareTerm(term, one[at], other[at])
      if (found !== 0) return found
    }
    return 0
  }
}

function compareTerm(term: OrderTerm, a: Read | undefined, b: Read | undefined): number {
  if (!a || !b || a.value === null || b.value === null) {
    if (a?.value === b?.value) return 0
    return (a?.value === null) === term.nullsFirst ? -1 : 1
  }
  const order = compareValues(a.kind, a.value, b.value)
  return term.descending ? -order : order
}

interface Read {
  readonly kind: ScalarKind
  readonly value: Value
}

/** The value at the end of a path of to-one relations; null where a relation on the way is empty. */
function read(world: World, entity: EntityModel, row: Row, path: readonly string[]): Read {
  let at = { entity, row }
  for (const step of path.slice(0, -1)) {
    const next = world.one(at.entity, at.row, step)
    if (!next) return { kind: 'id', value: null }
    at = next
  }
  const name = path.at(-1) ?? 'id'
  const field = fieldOf(at.entity, name)
  if (field.kind !== 'scalar' && field.kind !== 'through') throw new Error(`${name} cannot be ordered by`)
  return { kind: field.scalar, value: world.value(at.entity, at.row, name) }
}

/** Negative, zero or positive, as `a` stands before, with or after `b`; neither is null. */
export function compareValues(kind: ScalarKind, a: Value, b: Value): number {
  if (kind === 'text') return compareText(String(a), String(b))
  if (typeof a === 'string' && typeof b === 'string') return compareBytes(a, b)
  return Number(a) - Number(b)
}
