import { typeNamed } from '../registry/build-registry.ts'
import type { ToOneField } from '../registry/types.ts'
import { toldReference } from './as-of/links.ts'
import { certain, type Piece } from './json.ts'
import { sourceOf, type Scope } from './scope.ts'
import { whereClause } from './sql.ts'

/**
 * A related row's JSON, looked up by the reference to it for each row of a large page. Many rows refer to the same few, whose texts
 * PostgreSQL keeps (Memoize); `OFFSET 0` holds it to that, where it would join first and then write each text anew. Null
 * where the row is joined as on a small page.
 */
export function lookUp(scope: Scope, field: ToOneField, write: (row: Scope) => string): Piece | null {
  const { compilation, gathering } = scope
  const { link } = field
  if (!gathering || !('from' in link) || link.to !== 'id') return null
  const target = typeNamed(compilation.graph.registry, field.target)
  const { scope: row, conditions, from } = sourceOf(compilation, target)
  const id = toldReference(scope, field) ?? `${scope.alias}.${link.from}`
  const json = write(row)
  const alias = compilation.alias('t')
  const found = `SELECT ${json} AS j FROM ${from()}${whereClause([`${row.id} = ${id}`, ...conditions])} OFFSET 0`
  scope.joins.push(`LEFT JOIN LATERAL (${found}) ${alias} ON TRUE`)
  return certain(`coalesce(${alias}.j, 'null')`)
}
