import type { OrderTerm } from '../registry/types.ts'
import type { Argument, ObjectArgument } from './argument.ts'
import { refuse, type Path, type Compilation } from './compilation.ts'
import type { SqlScalar } from './scalar-json.ts'
import { relationOf, scalarOf } from './fields.ts'
import type { Scope } from './scope.ts'

/** Longest path of a key. */
const DEEPEST = 8

/** One key of an order, resolved to a value in SQL. */
export interface OrderKey {
  readonly term: OrderTerm
  readonly value: SqlScalar
}

/** The keys a list is ordered by: those asked for, else the list's own, else the type's; the id decides in the end. */
export function orderKeys(
  scope: Scope,
  orderBy: Argument | undefined,
  fallback: readonly OrderTerm[],
  path: Path,
): OrderKey[] {
  const { compilation, type } = scope
  const asked = (orderBy?.kind === 'list' ? orderBy.items : []).map((item) => {
    const term = readTerm(compilation, item, path)
    compilation.readings.along(type, term.path, { path, argument: item.at })
    return term
  })
  const { readings } = compilation
  const own = readings.open(type, fallback)
  const terms = asked.length > 0 ? asked : own.length > 0 ? own : readings.open(type, type.order)
  const byId: OrderTerm = { path: ['id'], descending: false, nulls: 'LAST' }
  const distinct = new Map<string, OrderTerm>()
  for (const term of [...terms, byId]) {
    const name = term.path.join('.')
    if (!distinct.has(name)) distinct.set(name, term)
    // No two rows are equal in it, so later keys would decide nothing.
    if (isUnique(scope, name)) break
  }
  return [...distinct.values()].map((term) => ({ term, value: valueAt(scope, term.path) }))
}

function isUnique({ type, compilation }: Scope, name: string): boolean {
  const field = type.fields.get(name)
  if (name === 'id' || !type.keys.includes(name) || field?.kind !== 'scalar') return name === 'id'
  return !field.nullable && !(compilation.asOf && field.told)
}

function valueAt(scope: Scope, path: readonly string[]): SqlScalar {
  const end = path.at(-1) ?? 'id'
  const row = path.slice(0, -1).reduce((current, step) => current.one(relationOf(current.type, step)), scope)
  return row.scalar(scalarOf(row.type, end))
}

/** Reads `{ branch: { name: ASC, nulls: FIRST } }`. Directions are part of an argument's shape. */
export function readTerm(compilation: Compilation, item: Argument, path: Path): OrderTerm {
  const names: string[] = []
  let current: Argument = item
  while (current.kind === 'object') {
    const [name, next] = onlyMember(current, path)
    names.push(name)
    if (names.length > DEEPEST) refuse(path, item.at, `the key is deeper than ${DEEPEST} relations.`)
    if (next.kind === 'value') {
      const nulls = current.fields.get('nulls')
      const first = nulls?.kind === 'value' && nulls.read(compilation.variables) === 'FIRST'
      const descending = next.read(compilation.variables) === 'DESC'
      return { path: names, descending, nulls: first ? 'FIRST' : 'LAST' }
    }
    if (current.fields.has('nulls'))
      refuse(path, `${current.at}.nulls`, '`nulls` stands beside ASC or DESC, not beside a relation.')
    current = next
  }
  throw new Error('A key of an order is an object.')
}

function onlyMember(object: ObjectArgument, path: Path): [string, Argument] {
  const members = [...object.fields].filter(([name]) => name !== 'nulls')
  const [member] = members
  if (!member || members.length > 1) {
    const given = members.length === 0 ? 'none' : members.map(([name]) => name).join(' and ')
    refuse(
      path,
      object.at,
      `each key names exactly one field, and here is ${given}; write several keys as a list.`,
    )
  }
  return member
}

/** Direction as SQL. `NULLS` is said only where it matters, since indexes are passed over for it. */
export function direction(key: OrderKey, reversed: boolean): string {
  const descending = key.term.descending !== reversed
  if (!key.value.nullable) return descending ? 'DESC' : 'ASC'
  const nullsFirst = (key.term.nulls === 'FIRST') !== reversed
  return `${descending ? 'DESC' : 'ASC'} NULLS ${nullsFirst ? 'FIRST' : 'LAST'}`
}

/** `ORDER BY` over the keys, each named by `name`. */
export function orderClause(
  keys: readonly OrderKey[],
  reversed = false,
  name: (key: OrderKey, index: number) => string = (key) => key.value.sql,
): string {
  return ` ORDER BY ${keys.map((key, index) => `${name(key, index)} ${direction(key, reversed)}`).join(', ')}`
}
