import type { RegisteredType } from '../registry/types.ts'
import type { ValueArgument, Variables } from './argument.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { SIGNATURE_BYTES } from './cursor-key.ts'
import { direction, type OrderKey } from './order.ts'
import { literal } from './sql.ts'
import { sqlTypes } from './values.ts'

/** What a cursor is good for, signed with it: lists of one type in one order. */
function purpose(type: RegisteredType, keys: readonly OrderKey[]): string {
  const order = keys.map((key) => `${key.term.path.join('.')} ${direction(key, false)}`)
  return `${type.name} by ${order.join(', ')}: `
}

/** SQL of a cursor's content: the values of the order's keys as text, which reads back exactly. */
export function cursorContent(values: readonly string[]): string {
  return `json_build_array(${values.map((value) => `(${value})::text`).join(', ')})::text`
}

/** SQL of a cursor from its content, signed. Null for null. */
export function cursorText(
  compilation: Compilation,
  type: RegisteredType,
  keys: readonly OrderKey[],
  content: string,
): string {
  const { inner, outer } = compilation.graph.cursorKey
  const innerKey = compilation.param('bytea', () => inner)
  const outerKey = compilation.param('bytea', () => outer)
  const signed = `convert_to(${literal(purpose(type, keys))} || c.v, 'UTF8')`
  const signature = `substr(sha256(${outerKey} || sha256(${innerKey} || ${signed})), 1, ${SIGNATURE_BYTES})`
  const base64 = `encode(${signature} || convert_to(c.v, 'UTF8'), 'base64')`
  return `(SELECT translate(${base64}, E'+/=\\n', '-_') FROM (SELECT ${content} AS v) c)`
}

/** The values a cursor holds, one for each key; refused unless signed here for this very order. */
function readCursor(
  compilation: Compilation,
  type: RegisteredType,
  keys: readonly OrderKey[],
  argument: ValueArgument,
  path: Path,
): (variables: Variables) => (string | null)[] {
  const tag = purpose(type, keys)
  return (variables) => {
    const bytes = Buffer.from(String(argument.read(variables)), 'base64url')
    const content = bytes.subarray(SIGNATURE_BYTES).toString('utf8')
    if (!compilation.graph.cursorKey.verifies(tag + content, bytes.subarray(0, SIGNATURE_BYTES)))
      refuse(
        path,
        argument.at,
        'this is no cursor of this list in this order; take one from an answer to the same `orderBy`.',
      )
    const values: (string | null)[] = JSON.parse(content)
    return values
  }
}

/** The rows strictly after a cursor, or strictly before. */
export function cursorCondition(
  compilation: Compilation,
  type: RegisteredType,
  keys: readonly OrderKey[],
  argument: ValueArgument,
  path: Path,
  side: 'after' | 'before',
): string {
  const read = readCursor(compilation, type, keys, argument, path)
  // Which values are missing decides the condition's form, so it is part of what the plan depends on.
  const missing = compilation.guard((variables) =>
    read(variables)
      .map((value) => (value === null ? '0' : '1'))
      .join(''),
  )
  const isMissing = (index: number) => missing[index] === '0'
  // A missing value is part of the condition's form and needs no parameter.
  const params = keys.map((key, index) =>
    isMissing(index)
      ? ''
      : compilation.param(sqlTypes[key.value.scalar], (variables) => read(variables)[index] ?? null),
  )
  const equals = (key: OrderKey, index: number) =>
    isMissing(index) ? `${key.value.sql} IS NULL` : `${key.value.sql} = ${params[index]}`

  const alternatives = keys.flatMap((key, index) => {
    const beyond = beyondKey(key, isMissing(index) ? null : (params[index] ?? ''), side === 'before')
    return beyond ? [[...keys.slice(0, index).map(equals), beyond].join(' AND ')] : []
  })
  const condition = `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ') || 'FALSE'})`
  const bound = leadingBound(keys, params, side === 'before')
  return bound ? `(${bound} AND ${condition})` : condition
}

/** The values of one key that come strictly later than the cursor's; null where none can. */
function beyondKey({ term, value }: OrderKey, param: string | null, reversed: boolean): string | null {
  const nullsFirst = (term.nulls === 'FIRST') !== reversed
  if (param === null) return nullsFirst ? `${value.sql} IS NOT NULL` : null
  const later = `${value.sql} ${term.descending === reversed ? '>' : '<'} ${param}`
  return value.nullable && !nullsFirst ? `(${later} OR ${value.sql} IS NULL)` : later
}

/** Follows from the condition, and is what an index can start from. */
function leadingBound(
  keys: readonly OrderKey[],
  params: readonly string[],
  reversed: boolean,
): string | null {
  const [first] = keys
  if (!first || first.value.nullable || keys.length === 1) return null
  return `${first.value.sql} ${first.term.descending === reversed ? '>=' : '<='} ${params[0]}`
}
