import { typeNamed } from '../../registry/build-registry.ts'
import { Scope } from '../scope.ts'
import { whereClause } from '../sql.ts'
import type { Groups } from './groups.ts'
import { measureOfRows, partialOf, type Measure } from './measure.ts'

/**
 * The statement of groups, in the form that spares most work. PostgreSQL sorts all rows to count distinct values, and joins what
 * keys need to every row; parts of groups, made first by hashing, are fewer.
 */
export function statementOf(groups: Groups, conditions: readonly string[]): string {
  const distinct = new Set(
    groups.measures.flatMap((measure) => (measure.kind === 'distinct' ? [measure.of] : [])),
  )
  const hasParts = groups.measures.every((measure) => measure.kind !== 'whole')
  if (!hasParts || distinct.size > 1) return direct(groups, conditions)
  const [counted] = distinct
  const reference = sharedReference(groups)
  if (reference && (counted === undefined || counted === reference.column))
    return byReference(groups, conditions, reference)
  return counted === undefined ? direct(groups, conditions) : byKeysAnd(groups, conditions, counted)
}

/** One pass over the rows. */
function direct(groups: Groups, conditions: readonly string[]): string {
  const keys = groups.keys.map((key, index) => `${groups.keyOfRow(key, groups.rows)} AS k${index + 1}`)
  const measures = groups.measures.map((measure, index) => `${measureOfRows(measure)} AS m${index + 1}`)
  return select([...keys, ...measures], `${rowsFrom(groups)}${whereClause(conditions)}`, groups.keys.length)
}

/** First by keys and the value whose distinct ones are counted, then by the keys. */
function byKeysAnd(groups: Groups, conditions: readonly string[], counted: string): string {
  const keys = groups.keys.map((key, index) => `${groups.keyOfRow(key, groups.rows)} AS k${index + 1}`)
  const { parts, wholes } = partsOf(groups.measures, 'p.x')
  const rows = `${rowsFrom(groups)}${whereClause(conditions)}`
  const inner = select([...keys, `${counted} AS x`, ...parts], rows, keys.length + 1)
  const outer = groups.keys.map((_key, index) => `p.k${index + 1} AS k${index + 1}`)
  return select([...outer, ...wholes], `(${inner}) p`, keys.length)
}

interface Reference {
  readonly name: string
  /** The column that holds it. */
  readonly column: string
}

/** The one reference that all keys lead through, if there is such. */
function sharedReference(groups: Groups): Reference | null {
  const [name, ...others] = new Set(groups.keys.map((key) => (key.path.length > 1 ? key.path[0] : undefined)))
  const field = name === undefined ? undefined : groups.type.fields.get(name)
  if (others.length > 0 || field?.kind !== 'one' || !('from' in field.link) || field.link.to !== 'id')
    return null
  return { name: field.name, column: `${groups.rows.alias}.${field.link.from}` }
}

/** First by the reference, then what it leads to is joined to the few that were found, then by the keys. */
function byReference(groups: Groups, conditions: readonly string[], reference: Reference): string {
  const { compilation, type } = groups
  const field = type.fields.get(reference.name)
  if (field?.kind !== 'one') throw new Error(`${type.name}.${reference.name} is no reference.`)
  const { parts, wholes } = partsOf(groups.measures, 'p.x')
  const inner = select(
    [`${reference.column} AS x`, ...parts],
    `${rowsFrom(groups)}${whereClause(conditions)}`,
    1,
  )
  const target = typeNamed(compilation.graph.registry, field.target)
  const alias = compilation.alias('t')
  const scope = new Scope(
    compilation,
    target,
    alias,
    [`LEFT JOIN ${target.table} ${alias} ON ${alias}.id = p.x`],
    true,
  )
  const keys = groups.keys.map(
    (key, index) => `${groups.keyOfRow(key, scope, key.path.slice(1))} AS k${index + 1}`,
  )
  return select([...keys, ...wholes], [`(${inner}) p`, ...scope.joins].join(' '), keys.length)
}

function partsOf(measures: readonly Measure[], parted: string): { parts: string[]; wholes: string[] } {
  const parts: string[] = []
  const wholes = measures.map((measure, index) => {
    const partial = partialOf(measure)
    const names = partial.parts.map((part) => {
      parts.push(`${part} AS p${parts.length + 1}`)
      return `p.p${parts.length}`
    })
    return `${partial.whole(names, parted)} AS m${index + 1}`
  })
  return { parts, wholes }
}

function rowsFrom(groups: Groups): string {
  return [`${groups.type.table} ${groups.rows.alias}`, ...groups.rows.joins].join(' ')
}

/** Grouped by the first columns. Without keys one group is answered even of no rows, which HAVING says where nothing is measured. */
function select(columns: readonly string[], from: string, keys: number): string {
  const grouping =
    keys > 0
      ? ` GROUP BY ${Array.from({ length: keys }, (_, index) => index + 1).join(', ')}`
      : ' HAVING TRUE'
  return `SELECT ${columns.join(', ')} FROM ${from}${grouping}`
}
