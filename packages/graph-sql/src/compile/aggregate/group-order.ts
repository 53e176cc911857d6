import { numberFields, valueFields } from '../../registry/aggregation.ts'
import type { Argument, ObjectArgument } from '../argument.ts'
import { refuse, type Path } from '../compilation.ts'
import { direction, readTerm, type OrderKey } from '../order.ts'
import type { SqlScalar } from '../scalar-json.ts'
import type { Groups } from './groups.ts'
import { countOf, measurable, measureOf } from './measures.ts'

/** `ORDER BY` of groups: what is asked, then all keys, so that the order is always the same. */
export function groupOrder(groups: Groups, orderBy: Argument | undefined, path: Path): string {
  const asked = orderBy?.kind === 'list' ? orderBy.items.map((item) => askedKey(groups, item, path)) : []
  const rest = groups.keys.map((key) => ({ term: ascending, value: key.value }))
  const distinct = new Map<string, OrderKey>()
  for (const key of [...asked, ...rest]) if (!distinct.has(key.value.sql)) distinct.set(key.value.sql, key)
  if (distinct.size === 0) return ''
  return ` ORDER BY ${[...distinct.values()].map((key) => `${key.value.sql} ${direction(key, false)}`).join(', ')}`
}

const ascending = { path: [], descending: false, nulls: 'LAST' } as const

function askedKey(groups: Groups, item: Argument, path: Path): OrderKey {
  if (item.kind !== 'object') throw new Error('A key of an order is an object.')
  const term = readTerm(groups.compilation, withOuterNulls(item), path)
  const [measure = '', ...names] = term.path
  return { term, value: valueOf(groups, measure, names, item.at, path) }
}

/** `nulls` may stand beside the measure as well as beside the field. */
function withOuterNulls(item: ObjectArgument): ObjectArgument {
  const nulls = item.fields.get('nulls')
  const [name, inner] = [...item.fields].find(([key]) => key !== 'nulls') ?? []
  if (!nulls || !name || inner?.kind !== 'object') return item
  const fields = new Map([[name, { ...inner, fields: new Map([...inner.fields, ['nulls', nulls]]) }]])
  return { ...item, fields }
}

function valueOf(
  groups: Groups,
  measure: string,
  names: readonly string[],
  at: string,
  path: Path,
): SqlScalar {
  if (measure === 'count') return countOf(groups)
  const field = names[0] ?? ''
  if (measure === 'keys') {
    const key = groups.keys.find((known) => known.path.join() === names.join())
    if (!key) refuse(path, at, `${names.join('.')} is not grouped by.`)
    return key.value
  }
  const { type } = groups
  groups.compilation.readings.along(type, names, { path, argument: at })
  if (measure === 'countDistinct') {
    const found = measurable(type, field)
    const isOwn = found.kind === 'one' ? names.length === 2 && names[1] === 'id' : names.length === 1
    if (!isOwn)
      refuse(path, at, `${names.join('.')}: only own fields, and the ids of related rows, are counted.`)
    return measureOf(groups, measure, found)
  }
  const fields = measure === 'min' || measure === 'max' ? valueFields(type) : numberFields(type)
  const found = names.length === 1 ? fields.find((candidate) => candidate.name === field) : undefined
  if (!found) refuse(path, at, `${names.join('.')} has no ${measure}.`)
  return measureOf(groups, measure, found)
}
