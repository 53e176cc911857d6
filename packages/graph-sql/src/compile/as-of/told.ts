import type { RegisteredType, ScalarField, ToldByList, ToldField, ToOneField } from '../../registry/types.ts'
import { refuse, type Compilation } from '../compilation.ts'
import { relationOf } from '../fields.ts'
import type { Scope } from '../scope.ts'
import { literal, whereClause } from '../sql.ts'
import { begun, historyRows } from './standing.ts'

/** What of a field must be told otherwise than it is stored: nothing where no day is read. */
export function toldOn(
  { asOf }: Compilation,
  type: RegisteredType,
  field: ScalarField | ToOneField,
): Exclude<ToldField, { kind: 'never' }> | undefined {
  if (!asOf || !field.told) return undefined
  if (field.told.kind !== 'never') return field.told
  return refuse(
    asOf.path,
    'asOf',
    `${type.name}.${field.name} is not known as of a day: ${field.told.advice}.`,
  )
}

/** A value as of the day, given what is stored. */
export function toldValue(
  scope: Scope,
  field: ScalarField,
  told: Exclude<ToldField, { kind: 'never' }>,
  stored: string,
): string {
  if (told.kind === 'since') {
    const known = begun(scope.compilation, scope.type, scope.alias, told.field)
    return `CASE WHEN ${known} THEN ${stored} END`
  }
  const known = lastOfList(scope, told)
  return field.nullable && told.before === undefined
    ? known
    : `coalesce(${[known, ...firstOfList(scope, told), ...(field.nullable ? [] : [stored])].join(', ')})`
}

/** The field of the last row that stood on the day. */
export function lastOfList(scope: Scope, told: ToldByList): string {
  return endOfList(scope, told, told.field, 'DESC')
}

function firstOfList(scope: Scope, told: ToldByList): string[] {
  return told.before === undefined ? [] : [endOfList(scope, told, told.before, 'ASC')]
}

/** A field of the last row that stood on the day, or of the first of all. */
function endOfList(scope: Scope, told: ToldByList, field: string, end: 'ASC' | 'DESC'): string {
  const owner = told.path.reduce((current, step) => current.follow(relationOf(current.type, step)), scope)
  const rows = historyRows(scope.compilation, owner.type, told.list)
  const conditions = [`${rows.owner} = ${owner.key}`]
  if (end === 'DESC') conditions.push(...rows.standing())
  for (const [name, text] of Object.entries(told.where))
    conditions.push(`${rows.column(name)} = ${literal(text)}`)
  const keys = rows.order.map(({ path: [name = 'id'], descending }) => {
    const direction = descending === (end === 'ASC') ? 'DESC' : 'ASC'
    return `${rows.column(name)} ${direction}`
  })
  const order = [...keys, `${rows.column('id')} ${end}`].join(', ')
  return `(SELECT ${rows.column(field)} FROM ${rows.from}${whereClause(conditions)} ORDER BY ${order} LIMIT 1)`
}
