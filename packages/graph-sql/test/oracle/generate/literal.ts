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
    const items = Array.isArray(value) ? (value as readonly Value[]) : [value as Value]
    return { kind: 'list', items: items.map((item) => literalOf(plain.ofType, item, prefix)) }
  }
  if (isEnumType(plain)) {
    const known = plain.getValues().find((candidate) => candidate.value === value)
    return { kind: 'enum', value: known?.name ?? String(value).toUpperCase() }
  }
  if (prefix !== undefined && typeof value === 'number') return scalar(`${prefix}_${value}`)
  return scalar(value as string | number | boolean)
}

/** The literal as it is, or moved into a variable. */
export function perhapsVariable(dice: Dice, type: GraphQLInputType, value: Literal, share = 0.3): Literal {
  if (!dice.chance(share) || holdsVariable(value)) return value
  const isDefault = dice.chance(0.15) && !isNull(value)
  return { kind: 'variable', type: String(type), given: isDefault ? 'default' : 'value', value }
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
