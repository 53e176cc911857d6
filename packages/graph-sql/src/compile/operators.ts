import type { RegisteredType, ScalarField } from '../registry/types.ts'
import { startOfAcademicYear } from './academic-year.ts'
import type { Argument, ValueArgument } from './argument.ts'
import type { Compilation, Path } from './compilation.ts'
import type { SqlScalar } from './scalar-json.ts'
import type { Scope } from './scope.ts'
import { all, not } from './sql.ts'
import { listParam, valueParam } from './values.ts'

/** One operator applied to one value, as an SQL condition. SEMANTICS.md says what each means of a missing value. */
type Operator = (context: OperatorContext) => string

interface OperatorContext {
  readonly value: SqlScalar
  readonly argument: ValueArgument
  readonly path: Path
  /** A parameter of the value's own type. */
  readonly operand: () => string
  readonly operands: () => string
  /** A text parameter, after a change of the text. */
  readonly pattern: (change: (text: string) => string) => string
  readonly flag: () => boolean
  readonly academicYearStart: string
  readonly textParam: (read: (text: string) => string) => string
}

const compare =
  (operator: string): Operator =>
  ({ value, operand }) =>
    `${value.sql} ${operator} ${operand()}`

/** `%`, `_` and the escape itself mean themselves. */
const escaped = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')

const patterns = {
  contains: (text: string) => `%${escaped(text)}%`,
  startsWith: (text: string) => `${escaped(text)}%`,
  endsWith: (text: string) => `%${escaped(text)}`,
}

const like =
  (change: (text: string) => string): Operator =>
  ({ value, pattern }) =>
    `${value.sql} LIKE ${pattern(change)}`

const FOLD = 'COLLATE "en-GB-x-icu"'

const insensitive =
  (operator: string, change: (text: string) => string): Operator =>
  ({ value, pattern }) =>
    `lower(${value.sql} ${FOLD}) ${operator} lower(${pattern(change)} ${FOLD})`

const operators: Readonly<Record<string, Operator>> = {
  eq: compare('='),
  ne: ({ value, operand }) => `${value.sql} ${value.nullable ? 'IS DISTINCT FROM' : '<>'} ${operand()}`,
  lt: compare('<'),
  lte: compare('<='),
  gt: compare('>'),
  gte: compare('>='),
  in: ({ value, operands }) => `${value.sql} = ANY(${operands()})`,
  notIn: ({ value, operands }) =>
    value.nullable ? not(`${value.sql} = ANY(${operands()})`) : `${value.sql} <> ALL(${operands()})`,
  isNull: ({ value, flag }) => `${value.sql} IS ${flag() ? '' : 'NOT '}NULL`,
  contains: like(patterns.contains),
  startsWith: like(patterns.startsWith),
  endsWith: like(patterns.endsWith),
  eqInsensitive: insensitive('=', (text) => text),
  containsInsensitive: insensitive('LIKE', patterns.contains),
  startsWithInsensitive: insensitive('LIKE', patterns.startsWith),
  endsWithInsensitive: insensitive('LIKE', patterns.endsWith),
  has: ({ value, pattern }) => `${pattern((text) => text)} = ANY(${value.sql})`,
  hasAny: ({ value, operands }) => `${value.sql} && ${operands()}`,
  hasAll: ({ value, operands }) => `${value.sql} @> ${operands()}`,
  isEmpty: ({ value, flag }) => `cardinality(${value.sql}) ${flag() ? '=' : '>'} 0`,
  inAcademicYear: ({ value, textParam, argument, path, academicYearStart }) => {
    const bound = (years: number) =>
      textParam((text) => startOfAcademicYear(text, years, academicYearStart, path, argument.at))
    return `(${value.sql} >= ${bound(0)} AND ${value.sql} < ${bound(1)})`
  },
}

/** Conditions on one field of a row: every operator given must hold. */
export function scalarCondition(scope: Scope, field: ScalarField, argument: Argument, path: Path): string {
  return valueCondition(scope.compilation, scope.scalar(field), scope.type, argument, path)
}

/** Conditions on any value. `type` is whose ids it may be. */
export function valueCondition(
  compilation: Compilation,
  value: SqlScalar,
  type: RegisteredType,
  argument: Argument,
  path: Path,
): string {
  if (argument.kind !== 'object') return 'TRUE'
  const kind = value.scalar
  const conditions = [...argument.fields].map(([name, given]) => {
    const operator = operators[name]
    if (!operator || given.kind !== 'value') throw new Error(`No operator ${name} for ${given.kind}.`)
    return operator({
      value,
      argument: given,
      path,
      operand: () => valueParam(compilation, kind, given, type, path),
      operands: () => listParam(compilation, kind === 'textList' ? 'text' : kind, given, type, path),
      pattern: (change) => valueParam(compilation, 'text', given, type, path, change),
      textParam: (change) => valueParam(compilation, 'date', given, type, path, change),
      // True and false are part of an argument's shape, so the plan may depend on them.
      flag: () => given.read(compilation.variables) === true,
      academicYearStart: compilation.graph.academicYearStart,
    })
  })
  return all(conditions)
}
