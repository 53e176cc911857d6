import { mayBeHidden } from '../absence.ts'
import type { RegisteredType, ScalarField, ToOneField } from '../../registry/types.ts'
import { referenceColumn } from '../as-of/links.ts'
import type { SqlScalar } from '../scalar-json.ts'
import type { Groups } from './groups.ts'
import type { Measure } from './measure.ts'

/** A figure over each group's values of one field, as a value read from the groups. */
export function measureOf(
  groups: Groups,
  name: string,
  field: ScalarField | ToOneField,
  filter = '',
  share = '',
): SqlScalar {
  const {
    sql: of,
    scalar,
    prefix,
    bounded,
  } = field.kind === 'one' ? relatedId(groups, field) : groups.rows.scalar(field)
  const figure = (measure: Measure, kind: SqlScalar['scalar'], nullable = true): SqlScalar => ({
    sql: groups.measure(measure),
    scalar: kind,
    nullable,
    prefix,
    bounded: bounded && kind === 'numeric',
  })
  switch (name) {
    case 'countDistinct':
      return figure({ kind: 'distinct', of, filter }, 'int', false)
    case 'percentile':
      return figure(
        { kind: 'whole', sql: `percentile_cont(${share}) WITHIN GROUP (ORDER BY (${of})::float8)${filter}` },
        'float',
      )
    case 'stddev':
      return figure({ kind: 'whole', sql: `(stddev_samp(${of})${filter})::float8` }, 'float')
    case 'sum':
    case 'avg':
      return figure({ kind: name, of, filter }, 'float')
    case 'min':
    case 'max':
      return figure({ kind: name, of, filter }, scalar)
    default:
      throw new Error(`No measure ${name}.`)
  }
}

/** The related row's id; the reference itself where the row holds it, which spares the join. */
function relatedId(groups: Groups, field: ToOneField): SqlScalar {
  const { rows } = groups
  rows.compilation.readings.field(rows.type, field)
  const column = mayBeHidden(rows.compilation, field)
    ? null
    : referenceColumn(rows.compilation, rows.type, field)
  const sql = column === null ? rows.one(field).id : `${rows.alias}.${column}`
  return { sql, scalar: 'id', nullable: true, prefix: '', bounded: false }
}

/** How many rows a group has. */
export function countOf(groups: Groups, filter = ''): SqlScalar {
  const sql = groups.measure({ kind: 'count', filter })
  return { sql, scalar: 'int', nullable: false, prefix: '', bounded: false }
}

/** The share of a group's rows that a filter keeps. */
export function rateOf(groups: Groups, filter: string): SqlScalar {
  const sql = groups.measure({ kind: 'rate', filter })
  return { sql, scalar: 'float', nullable: true, prefix: '', bounded: false }
}

/** A field by name that the schema lets be measured. */
export function measurable(type: RegisteredType, name: string): ScalarField | ToOneField {
  const field = type.fields.get(name)
  if (!field || field.kind === 'many') throw new Error(`${type.name}.${name} cannot be measured.`)
  return field
}
