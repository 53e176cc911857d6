import type { ListKind } from '../declare/facts.ts'
import type { RegisteredType, ToManyField } from '../registry/types.ts'
import type { Compilation } from './compilation.ts'
import { sourceOf, type Scope, type Source } from './scope.ts'

/** A list to compile: all rows of a type, or those of a parent row. */
export interface List {
  readonly target: RegisteredType
  readonly kind: ListKind
  readonly field?: ToManyField
  readonly parent?: Scope
}

/** Where a list's rows are read. */
export function rowsOf(compilation: Compilation, { target, field, parent }: List): Source {
  return sourceOf(compilation, target, field && parent ? { field, parent } : undefined)
}
