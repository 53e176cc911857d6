import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'
import type { Value } from '../world.ts'
import type { Dice } from './dice.ts'
import { scalar, type Literal } from './tree.ts'

/** A value written as the type wants it; ids get their prefix. */
export function literalOf(type: GraphQLInputType, value: Value | readonly Value[], prefix?: string): Literal {
  const plain = getNullableType(type)
  if (value === null) return scalar(null)
  if (isListType(plain)) {
    const items = typeof value === 'object' ? value : [value]
    return { kind: 'list', items: items.map((item) => literalOf(plain.ofType, item, prefix)) }
  }
  if (isEnumType(plain)) {
    const known = plain.getValues().find((candidate) => candidate.value === value)
    return { kind: 'enum', value: known?.name ?? String(value).toUpperCase() }
  }
  if (prefix !== undefined && typeof value === 'number') return scalar(`${prefix}_${value}`)
  if (typeof value === 'object') throw new Error('A list where the type is none')
  return scalar(value)
}

export interface VariableOptions {
  /** How often, 0-1; 0.3 if nothing is said. */
  readonly share?: number
  /** Makes another value, for when the document is run again. */
  readonly again?: () => Literal
  /** Whether null may stand for "not asked" now and then. */
  readonly mayBeNull?: boolean
}

/** The literal as it is, or moved into a variable. */
export function perhapsVariable(
  dice: Dice,
  type: GraphQLInputType,
  value: Literal,
  { share = 0.3, again, mayBeNull = false }: VariableOptions,
): Literal {
  if (!dice.chance(share) || holdsVariable(value)) return value
  const isDefault = dice.chance(0.15) && !isNull(value)
  const given = isDefault ? 'default' : 'value'
  const orNull = (literal: Literal | undefined): Literal | undefined =>
    mayBeNull && dice.chance(0.04) ? scalar(null) : literal
  const other = again && orNull(again())
  const isUsable = other !== undefined && !holdsVariable(other)
  const first = isDefault ? value : (orNull(value) ?? value)
  return { kind: 'variable', type: String(type), given, value: first, again: isUsable ? other : undefined }
}

function isNull(literal: Literal): boolean {
  return literal.kind === 'scalar' && literal.value === null
}

function holdsVariable(literal: Literal): boolean {
  if (literal.kind === 'variable') return true
  if (literal.kind === 'list') return literal.items.some(holdsVariable)
  return literal.kind === 'object' && literal.fields.some(([, value]) => holdsVariable(value))
}

/** The input object a type holds, through lists and non-null. */
export function inputObjectOf(type: GraphQLInputType): GraphQLInputObjectType | undefined {
  const plain = getNullableType(type)
  if (isListType(plain)) return inputObjectOf(plain.ofType)
  return isInputObjectType(plain) ? plain : undefined
}
