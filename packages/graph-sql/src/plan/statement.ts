import { createHash } from 'node:crypto'
import type { Variables } from '../compile/argument.ts'
import { costOf, type Cost } from './cost.ts'
import type { AskedRow, Compilation, Guard, SqlValue } from '../compile/compilation.ts'

/** A statement ready to run: one row, one column, JSON text. */
export interface Statement {
  /** The same for the same text, so that a server may keep it prepared. */
  readonly name: string
  readonly text: string
  readonly values: readonly SqlValue[]
  readonly cost: Cost
  /** Personal fields that it reads, also in conditions, orders and groups: `Member.email`. */
  readonly personal: readonly string[]
  /** Rows that it names one by one. */
  readonly asked: readonly AskedRow[]
}

/** A statement without its values: good for every run whose arguments have the same shape. */
export interface Plan {
  readonly name: string
  readonly text: string
  /** Values of the parameters, or a refusal (`BAD_USER_INPUT`) that names the argument. */
  values(variables: Variables): readonly SqlValue[]
  cost(variables: Variables): Cost
  readonly personal: readonly string[]
  asked(variables: Variables): readonly AskedRow[]
  readonly guards: readonly Guard[]
  /** What the guards answered when the plan was made. */
  readonly guarded: readonly string[]
}

/**
 * Closes a compilation. A parameter no text mentions (a page's size where only `totalCount` is selected) has no type and must
 * go, but its value is still read, to be refused where it is bad.
 */
export function planOf(compilation: Compilation, statement: string): Plan {
  const { extractors, guards, variables, readings, asked } = compilation
  const used = [...new Set([...statement.matchAll(PARAMETER)].map((match) => Number(match[1])))].toSorted(
    (a, b) => a - b,
  )
  const text = statement.replaceAll(PARAMETER, (_match, number) => `$${used.indexOf(Number(number)) + 1}::`)
  return {
    name: `g_${createHash('sha1').update(text).digest('base64url')}`,
    text,
    values(current) {
      const values = extractors.map((extract) => extract(current))
      return used.map((number) => values[number - 1] ?? null)
    },
    cost: costOf(compilation.lists),
    personal: readings.personal,
    asked: (current) => asked.map((row) => row(current)),
    guards,
    guarded: guards.map((guard) => guard(variables)),
  }
}

/** As `Compilation.param` writes them; no literal of ours holds a dollar. */
const PARAMETER = /\$(\d+)::/g
