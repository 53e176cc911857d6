import { typeNamed } from '../registry/build-registry.ts'
import type { ToManyField, ToOneField } from '../registry/types.ts'
import { referenceColumn } from './as-of/links.ts'
import type { Argument } from './argument.ts'
import { refuse, type Path } from './compilation.ts'
import { scalarCondition } from './operators.ts'
import { sourceOf, type Scope } from './scope.ts'
import { searchCondition } from './search.ts'
import { all, any, not, whereClause } from './sql.ts'

/** Deepest nesting of relations, `some`/`every`/`none`, `and`, `or` and `not`. */
const DEEPEST = 12
/** Most members of one `and` or `or`. */
const MOST_MEMBERS = 200

/**
 * A `where` as an SQL condition on a row. It may be null where a value is missing; that counts as false, and
 * whatever negates a condition makes it so (`not` in sql.ts).
 */
export function whereCondition(scope: Scope, where: Argument | undefined, path: Path, depth = 0): string {
  if (where?.kind !== 'object') return 'TRUE'
  if (depth > DEEPEST) refuse(path, where.at, `conditions are nested deeper than ${DEEPEST}.`)
  const conditions = [...where.fields].map(([name, argument]) => {
    if (name === 'and') return all(members(scope, argument, path, depth))
    if (name === 'or') return any(members(scope, argument, path, depth))
    if (name === 'not') return not(whereCondition(scope, argument, path, depth + 1))
    if (name === 'search') return searchCondition(scope, argument, path)
    const field = scope.type.fields.get(name)
    if (field) scope.compilation.readings.field(scope.type, field, { path, argument: argument.at })
    if (field?.kind === 'scalar') return scalarCondition(scope, field, argument, path)
    if (field?.kind === 'one')
      return (
        keyCondition(scope, field, argument, path) ??
        whereCondition(scope.one(field), argument, path, depth + 1)
      )
    if (field?.kind === 'many') return listCondition(scope, field, argument, path, depth)
    throw new Error(`${scope.type.name} has no field ${name}.`)
  })
  return all(conditions.filter((condition) => condition !== 'TRUE'))
}

/**
 * `branch: { code: { eq: "N1" } }`: the one row of that key is found first, once, and rows that refer to it by the
 * reference's index. As a join PostgreSQL would not combine the indexes of two such conditions.
 */
function keyCondition(scope: Scope, field: ToOneField, where: Argument, path: Path): string | null {
  const { compilation } = scope
  const target = typeNamed(compilation.graph.registry, field.target)
  const [[name, operators] = [], ...others] = where.kind === 'object' ? where.fields : []
  const column = referenceColumn(compilation, scope.type, field)
  if (column === null || !name || others.length > 0) return null
  const key = target.fields.get(name)
  if (key?.kind !== 'scalar' || (name !== 'id' && !target.keys.includes(name))) return null
  if (operators?.kind !== 'object' || [...operators.fields.keys()].join() !== 'eq') return null
  compilation.readings.field(target, key, { path, argument: operators.at })
  const { scope: row, conditions, from } = sourceOf(compilation, target)
  const condition = scalarCondition(row, key, operators, path)
  return `${scope.alias}.${column} = (SELECT ${row.id} FROM ${from()}${whereClause([...conditions, condition])})`
}

function members(scope: Scope, argument: Argument, path: Path, depth: number): string[] {
  if (argument.kind !== 'list') return []
  if (argument.items.length > MOST_MEMBERS)
    refuse(path, argument.at, `${argument.items.length} members are more than ${MOST_MEMBERS}.`)
  return argument.items.map((item) => whereCondition(scope, item, path, depth + 1))
}

function listCondition(
  scope: Scope,
  field: ToManyField,
  argument: Argument,
  path: Path,
  depth: number,
): string {
  if (argument.kind !== 'object') return 'TRUE'
  const target = typeNamed(scope.compilation.graph.registry, field.target)
  const conditions = [...argument.fields].map(([quantifier, where]) => {
    const rows = sourceOf(scope.compilation, target, { field, parent: scope })
    const holds = whereCondition(rows.scope, where, path, depth + 1)
    const counted = quantifier === 'every' ? not(holds) : holds
    const found = `EXISTS (SELECT 1 FROM ${rows.from()}${whereClause([...rows.conditions, counted])})`
    return quantifier === 'some' ? found : `NOT ${found}`
  })
  return all(conditions)
}
