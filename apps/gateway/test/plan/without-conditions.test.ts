import { parse, print } from 'graphql'
import { expect, it } from 'vitest'
import { conditionsIn, holdsNothing, withoutConditions } from '../../src/plan/without-conditions.ts'

const compact = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const document = parse(`query Q($a: Boolean!, $b: Boolean! = true, $n: Int) {
  books(first: $n) { id @include(if: $a) author @skip(if: $b) { name } ... @include(if: $a) @skip(if: $b) { title } }
}`)

it('conditions are the variables by which fields are included or skipped, and what they are if nothing is said', () => {
  expect(conditionsIn(document)).toEqual({ a: undefined, b: true })
})

it.each([
  [{ a: true, b: true }, 'books(first: $n) { id }'],
  [{ a: false, b: false }, 'books(first: $n) { author { name } }'],
  [{ a: true, b: false }, 'books(first: $n) { id author { name } ... { title } }'],
])('where they are %j what they leave out is gone', (values, text) => {
  const left = withoutConditions(document, values)
  expect(compact(print(left))).toContain(`{ ${text} }`)
  expect(holdsNothing(left)).toBe(false)
})

it('a selection of which nothing is left holds nothing', () => {
  const left = withoutConditions(document, { a: false, b: true })
  expect(holdsNothing(left)).toBe(true)
})

it('conditions that are said outright are no variables', () => {
  const said = parse('{ books @include(if: false) { id } authors @skip(if: false) { id } }')
  expect(conditionsIn(said)).toEqual({})
  expect(compact(print(withoutConditions(said, {})))).toBe('{ authors { id } }')
})
