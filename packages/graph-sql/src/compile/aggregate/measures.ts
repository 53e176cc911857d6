import type { RegisteredType, ScalarField, ToOneField } from '../../registry/types.ts'
import type { SqlScalar } from '../scalar-json.ts'
import type { Groups } from './groups.ts'

/** Figures that need nothing but a field. */
export const plainMeasures = new Set(['countDistinct', 'sum', 'avg', 'stddev', 'min', 'max'])

/** A figure over each group's values of one field, as a value read from the groups. */
export function measureOf(
  groups: Groups,
  measure: string,
  field: ScalarField | ToOneField,
  filter = '',
  share = '',
): SqlScalar {
  const { sql, scalar, ...rest } = field.kind === 'one' ? relatedId(groups, field) : groups.rows.scalar(field)
  const figure = (expression: string, kind: SqlScalar['scalar']): SqlScalar => ({
    ...rest,
    sql: groups.column(`${expression}`),
    scalar: kind,
    nullable: true,
    bounded: rest.bounded && kind === 'numeric',
  })
  switch (measure) {
    case 'countDistinct':
      return { ...figure(`count(DISTINCT ${sql})${filter}`, 'int'), nullable: false }
    case 'percentile':
      return figure(`percentile_cont(${share}) WITHIN GROUP (ORDER BY (${sql})::float8)${filter}`, 'float')
    case 'sum':
    case 'avg':
      return figure(`(${measure}(${sql})${filter})::float8`, 'float')
    case 'stddev':
      return figure(`(stddev_samp(${sql})${filter})::float8`, 'float')
    case 'min':
    case 'max':
      return figure(`${measure}(${sql})${filter}`, scalar)
    default:
      throw new Error(`No measure ${measure}.`)
  }
}

/** The related row's id; the reference itself where the row holds it, which spares the join. */
function relatedId(groups: Groups, field: ToOneField): SqlScalar {
  const { rows } = groups
  const direct = 'from' in field.link && field.link.to === 'id'
  const sql = direct && 'from' in field.link ? `${rows.alias}.${field.link.from}` : rows.one(field).id
  return { sql, scalar: 'id', nullable: true, prefix: '', bounded: false }
}

/** How many rows a group has. */
export function countOf(groups: Groups, filter = ''): SqlScalar {
  const sql = groups.column(`count(*)${filter}`)
  return { sql, scalar: 'int', nullable: false, prefix: '', bounded: false }
}

/** A field by name that the schema lets be measured. */
export function measurable(type: RegisteredType, name: string): ScalarField | ToOneField {
  const field = type.fields.get(name)
  if (!field || field.kind === 'many') throw new Error(`${type.name}.${name} cannot be measured.`)
  return field
}
