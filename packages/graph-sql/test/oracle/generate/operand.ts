import { academicYearOf } from '../academic-year.ts'
import type { ScalarKind } from '../model.ts'
import { compareValues } from '../order.ts'
import type { Value } from '../world.ts'
import type { Dice } from './dice.ts'

/** What an operand may be made of. */
export interface Source {
  readonly kind: ScalarKind
  /** The value that the condition should hold for, where there is one. */
  readonly witness: Value
  /** Values of the same field in other rows, none of them null. */
  readonly pool: readonly Value[]
}

/** An operand that makes `operator` hold for the witness most of the time, in the form rows hold their values. */
export function operandFor(dice: Dice, operator: string, source: Source): Value | readonly Value[] {
  const { kind, witness } = source
  if (operator === 'isNull') return dice.chance(0.9) ? witness === null : witness !== null
  if (kind === 'textList') return operandForTexts(dice, operator, source)
  if (operator === 'in') return several(dice, source, witness === null ? [] : [witness])
  if (operator === 'notIn') return several(dice, source, []).filter((value) => value !== witness)
  if (operator === 'ne') return another(dice, source)
  if (witness === null || dice.chance(0.08)) return oddOrOther(dice, source, operator)
  if (operator === 'inAcademicYear') return academicYearOf(String(witness))
  if (/^(contains|startsWith|endsWith)/.test(operator)) return part(dice, operator, String(witness))
  if (operator === 'lt' || operator === 'lte') {
    return bound(dice, source, (order) => order > 0 || (operator === 'lte' && order === 0))
  }
  if (operator === 'gt' || operator === 'gte') {
    return bound(dice, source, (order) => order < 0 || (operator === 'gte' && order === 0))
  }
  return witness
}

function operandForTexts(dice: Dice, operator: string, { witness, pool }: Source): Value {
  const held = textsOf(witness)
  const others = pool.flatMap(textsOf)
  const sure = held.length > 0 ? dice.pick(held) : others.length > 0 ? dice.pick(others) : ''
  if (operator === 'has') return sure
  if (operator === 'isEmpty') return dice.chance(0.85) ? held.length === 0 : held.length > 0
  return operator === 'hasAll' ? dice.some(held, 2) : [...dice.some(others, 2), sure]
}

function textsOf(value: Value): readonly string[] {
  return typeof value === 'object' ? (value ?? []) : []
}

/** A value on the right side of the witness; often the witness itself, where an off-by-one would show. */
function bound(dice: Dice, { kind, witness, pool }: Source, fits: (order: number) => boolean): Value {
  const fitting = pool.filter((value) => fits(compareValues(kind, value, witness)))
  if (fitting.length === 0 || dice.chance(0.25)) return witness
  return dice.pick(fitting)
}

function another(dice: Dice, { kind, witness, pool }: Source): Value {
  const others = pool.filter((value) => value !== witness)
  return others.length > 0 ? dice.pick(others) : odd(dice, kind, witness)
}

function several(dice: Dice, { pool }: Source, sure: readonly Value[]): readonly Value[] {
  return [...sure, ...dice.some(pool, dice.between(0, 3))]
}

function oddOrOther(dice: Dice, source: Source, operator: string): Value {
  const { kind, pool } = source
  const value = pool.length > 0 && dice.chance(0.7) ? dice.pick(pool) : odd(dice, kind, null)
  if (operator !== 'inAcademicYear') return value
  return dice.chance(0.5) || pool.length === 0 ? '1999/00' : academicYearOf(String(dice.pick(pool)))
}

/** A value at the edge of its type, where one mistake in quoting or in patterns is enough. */
function odd(dice: Dice, kind: ScalarKind, fallback: Value): Value {
  if (kind === 'text' || kind === 'code')
    return dice.pick(['', "'", '%', '_', '\\', '"', "O'Hara", 'É', '\n', '$1', '😀'])
  if (kind === 'id') return dice.pick([1, 2_147_483_647])
  if (kind === 'int') return dice.pick([0, 1, -1, 2_147_483_647])
  if (kind === 'float') return dice.pick([0, -0.5, 0.1, 1e21, 33.333])
  if (kind === 'date') return dice.pick(['0001-01-01', '2024-02-29', '9999-12-31'])
  if (kind === 'instant') return dice.pick(['2024-01-15T12:00:00.001Z', '1970-01-01T00:00:00.000Z'])
  if (kind === 'bool') return dice.chance(0.5)
  return fallback
}

/** A piece of a text, at the place the operator looks for it, its case changed where the operator ignores case. */
function part(dice: Dice, operator: string, text: string): string {
  const letters = Array.from(text)
  const length = dice.between(1, Math.max(1, Math.min(6, letters.length)))
  const start = operator.startsWith('startsWith')
    ? 0
    : operator.startsWith('endsWith')
      ? letters.length - length
      : dice.between(0, Math.max(0, letters.length - length))
  const piece = letters.slice(Math.max(0, start), start + length).join('')
  if (!operator.endsWith('Insensitive')) return piece
  return dice.chance(0.5) ? piece.toUpperCase() : piece.toLowerCase()
}
