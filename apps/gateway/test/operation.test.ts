import { parse, print } from 'graphql'
import { expect, it } from 'vitest'
import { operationOf } from '../src/operation.ts'

const compact = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const document = parse(`
  query Two($a: Int, $b: Date, $c: Boolean!) {
    now: books(first: $a) { ...Book }
    ...Then @include(if: $c)
    ... on Query { both: books { id } }
  }
  query Other { books { id } }
  fragment Then on Query { then: books(asOf: $b) { ...Book author { ...Author } } }
  fragment Book on Book { id }
  fragment Author on Author { name }
  fragment Unused on Author { id }`)

it('an operation goes with the fragments and variables that it uses, and no others', () => {
  expect(compact(print(operationOf(document, 'Other')))).toBe('query Other { books { id } }')
  const whole = compact(print(operationOf(document, 'Two')))
  expect(whole).toContain('query Two($a: Int, $b: Date, $c: Boolean!)')
  expect(whole).not.toContain('Unused')
})

it.each([
  [['now'], 'query Two($a: Int) { now: books(first: $a) { ...Book } } fragment Book on Book { id }'],
  [
    ['then'],
    'query Two($b: Date, $c: Boolean!) { ... @include(if: $c) { then: books(asOf: $b) { ...Book author { ...Author } } } } fragment Book on Book { id } fragment Author on Author { name }',
  ],
  [['both'], 'query Two { ... { both: books { id } } }'],
])('a part of it holds the fields at the root with the keys %j', (keys, text) => {
  expect(compact(print(operationOf(document, 'Two', keys)))).toBe(text)
})
