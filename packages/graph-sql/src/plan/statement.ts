import { createHash } from 'node:crypto'
import type { Variables } from '../compile/argument.ts'
import type { Compilation, Guard, SqlValue } from '../compile/compilation.ts'

/** A statement ready to run: one row, one column, JSON text. */
export interface Statement {
  /** The same for the same text, so that a server may keep it prepared. */
  readonly name: string
  readonly text: string
  readonly values: readonly SqlValue[]
}

/** A statement without its values: good for every run whose arguments have the same shape. */
export interface Plan {
  readonly name: string
  readonly text: string
  /** Values of the parameters, or a refusal (`BAD_USER_INPUT`) that names the argument. */
  values(variables: Variables): readonly SqlValue[]
  readonly guards: readonly Guard[]
  /** What the guards answered when the plan was made. */
  readonly guarded: readonly string[]
}

/** Closes a compilation. */
export function planOf(compilation: Compilation, text: string): Plan {
  const { extractors, guards, variables } = compilation
  return {
    name: `g_${createHash('sha1').update(text).digest('base64url')}`,
    text,
    values: (current) => extractors.map((extract) => extract(current)),
    guards,
    guarded: guards.map((guard) => guard(variables)),
  }
}
