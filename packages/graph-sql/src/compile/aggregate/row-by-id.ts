import type { RegisteredType } from '../../registry/types.ts'
import type { Compilation } from '../compilation.ts'
import { Scope } from '../scope.ts'

/** A row whose id is known, joined when more of it is asked for. */
export function rowById(
  compilation: Compilation,
  type: RegisteredType,
  id: string,
  { optional, joins }: { readonly optional: boolean; readonly joins: string[] },
): Scope {
  const alias = compilation.alias('t')
  const join = () => `${optional ? 'LEFT JOIN' : 'JOIN'} ${type.table} ${alias} ON ${alias}.id = ${id}`
  return new Scope(compilation, type, alias, joins, optional, { join, reference: () => id }, true)
}
