import { buildSchema, parse, validate, getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { limitsRule, measureDocument, standardLimits } from './limits.ts'

const measured = (text: string) => measureDocument(parse(text))

describe('depth', () => {
  it.each([
    ['{ a }', 1],
    ['{ a { b { c } } d }', 3],
    ['{ a { ... on T { b { c } } } }', 3],
    ['{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c }', 3],
    ['query One { a } query Two { a { b } }', 2],
    ['{ __schema { types { fields { type { name } } } } }', 0],
  ])('of %s is %i', (text, depth) => {
    expect(measured(text).depth).toBe(depth)
  })

  it('is found for fragments that lead back to themselves', () => {
    expect(measured('{ a { ...F } } fragment F on T { b { ...F } }').depth).toBe(2)
  })

  it('is found at once where fragments multiply', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`,
    )
    expect(measured(`{ a { ...F0 } } ${fragments.join(' ')} fragment F60 on T { b }`).depth).toBe(2)
  })
})

it('counts root fields through fragments, aliases and directives', () => {
  const text = 'query @x { a ...R } fragment R on Query { one: b two: b c @skip(if: true) }'
  expect(measured(text)).toEqual({ depth: 1, rootFields: 4, aliases: 2, directives: 2 })
})

const schema = buildSchema('type Query { a: Query, b: String }')
const refusals = (text: string) => validate(schema, parse(text), [limitsRule(standardLimits)])

it.each([
  ['depth', `{ ${'a { '.repeat(15)} b ${'} '.repeat(15)} }`, 16, 15],
  ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: b`).join(' ')} }`, 31, 30],
  ['rootFields', `{ ${'b '.repeat(21)} }`, 21, 20],
  ['directives', `{ b ${'@skip(if: false) '.repeat(51)} }`, 51, 50],
])('refuses too much of %s, naming the limit', (limit, text, found, allowed) => {
  const [refusal] = refusals(text)
  expect(refusal?.extensions).toEqual({ limit, found, allowed })
  expect(refusal?.message).toMatch(new RegExp(`has ${found} .* at most ${allowed} `))
})

it("allows what is just within, and the tools' own introspection", () => {
  expect(refusals(`{ ${'a { '.repeat(14)} b ${'} '.repeat(14)} }`)).toEqual([])
  expect(refusals(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toEqual([])
})
