import { academicYearOf } from './academic-year.ts'
import type { ScalarKind } from './model.ts'
import { operandOf } from './operand.ts'
import { compareValues } from './order.ts'
import { asList, asText } from './shape.ts'
import type { Value } from './world.ts'

type Test = (kind: ScalarKind, value: Value, operand: unknown) => boolean

/** Every operator a scalar's `where` may hold, by its name in the graph. A missing value equals nothing. */
export const operators: Readonly<Record<string, Test>> = {
  eq: equals,
  ne: (kind, value, operand) => !equals(kind, value, operand),
  in: isAmong,
  notIn: (kind, value, operand) => !isAmong(kind, value, operand),
  lt: compares((order) => order < 0),
  lte: compares((order) => order <= 0),
  gt: compares((order) => order > 0),
  gte: compares((order) => order >= 0),
  isNull: (_kind, value, operand) => (value === null) === operand,
  contains: text((value, part) => value.includes(part)),
  startsWith: text((value, part) => value.startsWith(part)),
  endsWith: text((value, part) => value.endsWith(part)),
  eqInsensitive: text((value, other) => lower(value) === lower(other)),
  containsInsensitive: text((value, part) => lower(value).includes(lower(part))),
  startsWithInsensitive: text((value, part) => lower(value).startsWith(lower(part))),
  endsWithInsensitive: text((value, part) => lower(value).endsWith(lower(part))),
  inAcademicYear: text((value, year) => academicYearOf(value) === year),
  has: list((held, asked) => held.includes(asked[0] ?? '')),
  hasAny: list((held, asked) => asked.some((one) => held.includes(one))),
  hasAll: list((held, asked) => asked.every((one) => held.includes(one))),
  isEmpty: (_kind, value, operand) => Array.isArray(value) && (value.length === 0) === operand,
}

function equals(kind: ScalarKind, value: Value, operand: unknown): boolean {
  return value !== null && value === operandOf(kind, operand)
}

function isAmong(kind: ScalarKind, value: Value, operands: unknown): boolean {
  return asList(operands).some((operand) => equals(kind, value, operand))
}

function compares(holds: (order: number) => boolean): Test {
  return (kind, value, operand) =>
    value !== null && holds(compareValues(kind, value, operandOf(kind, operand)))
}

function text(holds: (value: string, operand: string) => boolean): Test {
  return (_kind, value, operand) => value !== null && holds(String(value), asText(operand))
}

function list(holds: (held: readonly string[], asked: readonly string[]) => boolean): Test {
  return (_kind, value, operand) => Array.isArray(value) && holds(value, [operand].flat().map(asText))
}

const lower = (value: string): string => value.toLowerCase()
