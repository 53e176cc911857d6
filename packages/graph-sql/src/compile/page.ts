import type { RegisteredType } from '../registry/types.ts'
import type { Argument, ValueArgument, Variables } from './argument.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { cursorCondition } from './cursor.ts'
import type { OrderKey } from './order.ts'

export const DEFAULT_SIZE = 50
const GREATEST_SIZE = 1_000
export const GREATEST_OFFSET = 2_147_483_647

/** Which rows of an ordered list are asked for. */
export interface Page {
  /** From the end. */
  readonly backward: boolean
  /** How many: a parameter, or the number itself. */
  readonly size: string
  /** Parameter: how many to skip first. */
  readonly offset: string | null
  /** Conditions of `after` and `before`. */
  readonly conditions: readonly string[]
  /** Whether rows are known to lie on the side the page comes from; SQL text of a boolean. */
  readonly moreBehind: string
}

/**
 * Reads the page's arguments; refuses what cannot be.
 * @param isRoot whether it is a page of the operation's own, not of each of many rows. Its size stands in the statement where it is
 * known: a parameter counts as a tenth of all rows that match, for which a kept plan seems so dear that each run is planned anew.
 * The pages of rows are short, which is how PostgreSQL takes their parameter: it looks up what their rows refer to one by one.
 */
export function pageOf(
  compilation: Compilation,
  type: RegisteredType,
  keys: readonly OrderKey[],
  args: ReadonlyMap<string, Argument>,
  path: Path,
  isRoot: boolean,
): Page {
  const first = valueOf(args, 'first')
  const last = valueOf(args, 'last')
  if (first && last) refuse(path, 'last', '`first` and `last` cannot be given together.')
  const after = valueOf(args, 'after')
  const before = valueOf(args, 'before')
  const offsetArgument = valueOf(args, 'offset')
  const offset = offsetArgument ? countParam(compilation, offsetArgument, 0, GREATEST_OFFSET, path) : null
  const size = first ?? last
  const backward = last !== undefined
  return {
    backward,
    size:
      isRoot && size?.constant !== false
        ? String(count(size, DEFAULT_SIZE, GREATEST_SIZE, path, compilation.variables))
        : countParam(compilation, size, DEFAULT_SIZE, GREATEST_SIZE, path),
    offset,
    conditions: [
      ...(after ? [cursorCondition(compilation, type, keys, after, path, 'after')] : []),
      ...(before ? [cursorCondition(compilation, type, keys, before, path, 'before')] : []),
    ],
    moreBehind: (backward ? before : after) ? `'true'` : offset ? `(${offset} > 0)::text` : `'false'`,
  }
}

/** The most rows of a page. */
export function pageSize(args: ReadonlyMap<string, Argument>): (variables: Variables) => number {
  const size = valueOf(args, 'first') ?? valueOf(args, 'last')
  return size ? (variables) => Number(size.read(variables)) : () => DEFAULT_SIZE
}

function valueOf(args: ReadonlyMap<string, Argument>, name: string): ValueArgument | undefined {
  const argument = args.get(name)
  return argument?.kind === 'value' ? argument : undefined
}

/** A parameter for a number of things that may be left out. */
export function countParam(
  compilation: Compilation,
  argument: Argument | undefined,
  otherwise: number,
  greatest: number,
  path: Path,
): string {
  return compilation.param('integer', (variables) =>
    String(count(argument, otherwise, greatest, path, variables)),
  )
}

function count(
  argument: Argument | undefined,
  otherwise: number,
  greatest: number,
  path: Path,
  variables: Variables,
): number {
  if (argument?.kind !== 'value') return otherwise
  const value = Number(argument.read(variables))
  if (value < 0 || value > greatest)
    refuse(path, argument.at, `${value} is not from 0 to ${greatest.toLocaleString('en-GB')}.`)
  return value
}
