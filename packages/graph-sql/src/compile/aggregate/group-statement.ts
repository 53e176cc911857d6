import { mayBeAbsent } from '../absence.ts'
import { typeNamed } from '../../registry/build-registry.ts'
import { relationOf } from '../fields.ts'
import { whereClause } from '../sql.ts'
import { columnOfRow, columnsOf, type Column } from './columns.ts'
import type { Groups } from './groups.ts'
import { measureOfRows, partialOf, type Measure } from './measure.ts'
import { rowById } from './row-by-id.ts'
import { sharedReference, type Reference } from './shared-reference.ts'
import { withKeys } from './with-keys.ts'

/**
 * The statement of groups, in the form that spares most work. PostgreSQL sorts all rows to count distinct values, and joins what
 * keys need to every row; parts of groups, made first by hashing, are fewer, and whole groups fewer still.
 */
export function statementOf(groups: Groups, conditions: readonly string[]): string {
  const columns = columnsOf(groups)
  return withKeys(groups, columns, groupedBy(groups, columns, conditions))
}

function groupedBy(groups: Groups, columns: readonly Column[], conditions: readonly string[]): string {
  const distinct = new Set(
    groups.measures.flatMap((measure) => (measure.kind === 'distinct' ? [measure.of] : [])),
  )
  const hasParts = groups.measures.every((measure) => measure.kind !== 'whole')
  if (!hasParts || distinct.size > 1) return direct(groups, columns, conditions)
  const [counted] = distinct
  const reference = sharedReference(groups)
  const isAllOfIt = columns.every((column) => column.kind === 'row' && column.path.length === 1)
  // What is grouped by the reference itself has no parts by it.
  if (reference && (counted === undefined ? !isAllOfIt : counted === reference.column))
    return byReference(groups, columns, conditions, reference)
  return counted === undefined
    ? direct(groups, columns, conditions)
    : byColumnsAnd(groups, columns, conditions, counted)
}

/** One pass over the rows. */
function direct(groups: Groups, columns: readonly Column[], conditions: readonly string[]): string {
  const keys = columns.map((column, index) => `${columnOfRow(groups, column, groups.rows)} AS k${index + 1}`)
  const measures = groups.measures.map((measure, index) => `${measureOfRows(measure)} AS m${index + 1}`)
  return select([...keys, ...measures], `${rowsFrom(groups)}${whereClause(conditions)}`, keys.length)
}

/** First by the columns and the value whose distinct ones are counted, then by the columns. */
function byColumnsAnd(
  groups: Groups,
  columns: readonly Column[],
  conditions: readonly string[],
  counted: string,
): string {
  const keys = columns.map((column, index) => `${columnOfRow(groups, column, groups.rows)} AS k${index + 1}`)
  const { parts, wholes } = partsOf(groups.measures, 'p.x')
  const rows = `${rowsFrom(groups)}${whereClause(conditions)}`
  const inner = select([...keys, `${counted} AS x`, ...parts], rows, keys.length + 1)
  const outer = columns.map((_column, index) => `p.k${index + 1} AS k${index + 1}`)
  return select([...outer, ...wholes], `(${inner}) p`, keys.length)
}

/** First by the reference, then what it leads to is joined to the few that were found, then by the columns. */
function byReference(
  groups: Groups,
  columns: readonly Column[],
  conditions: readonly string[],
  reference: Reference,
): string {
  const { compilation, type } = groups
  const { parts, wholes } = partsOf(groups.measures, 'p.x')
  const rows = `${rowsFrom(groups)}${whereClause(conditions)}`
  const inner = select([`${reference.column} AS x`, ...parts], rows, 1)
  const relation = relationOf(type, reference.name)
  const joins: string[] = []
  const row = rowById(compilation, typeNamed(compilation.graph.registry, relation.target), 'p.x', {
    optional: mayBeAbsent(compilation, relation),
    joins,
  })
  const keys = columns.map((column, index) => `${columnOfRow(groups, column, row, 1)} AS k${index + 1}`)
  return select([...keys, ...wholes], [`(${inner}) p`, ...joins].join(' '), keys.length)
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
