import { relationOf } from '../fields.ts'
import type { Scope } from '../scope.ts'

/** The row that to-one relations lead to. */
export function rowAt(from: Scope, path: readonly string[]): Scope {
  return path.reduce((scope, step) => scope.one(relationOf(scope.type, step)), from)
}
