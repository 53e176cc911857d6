import { expect, test } from 'vitest'
import * as domain from '../index.ts'
import { defineEnum, enumValues, isEnumValue, type Enumeration } from './define-enum.ts'

const isEnumeration = (value: unknown): value is Enumeration =>
  typeof value === 'object' &&
  value !== null &&
  'values' in value &&
  'name' in value &&
  'description' in value
const enumerations: Enumeration[] = Object.values<unknown>(domain).filter(isEnumeration)

/** A meaning that only says the value's name again explains nothing. */
const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

test('an enumeration keeps the order of its values and knows them', () => {
  const sizes = defineEnum('Size', 'How big.', { small: 'Fits a hand.', large: 'Does not.' })
  expect(enumValues(sizes)).toEqual(['small', 'large'])
  expect(isEnumValue(sizes, 'small')).toBe(true)
  expect(isEnumValue(sizes, 'toString')).toBe(false)
})

test('the vocabulary has no two enumerations of one name', () => {
  const names = enumerations.map((enumeration) => enumeration.name)
  expect(names.length).toBeGreaterThan(45)
  expect(new Set(names).size).toBe(names.length)
})

test.each(enumerations.map((enumeration) => [enumeration.name, enumeration] as const))(
  '%s explains itself and each value in a sentence',
  (name, enumeration) => {
    expect(name).toMatch(/^[A-Z][A-Za-z]+$/)
    expect(enumeration.description).toMatch(/^[A-Z].*\.$/)
    for (const value of enumValues(enumeration)) {
      expect(value).toMatch(/^[a-z][a-z0-9_]*$/)
      const meaning = enumeration.values[value]!.description
      expect(meaning).toMatch(/^[\dA-Z].*\.$/)
      expect(words(meaning)).not.toBe(words(value))
    }
  },
)
