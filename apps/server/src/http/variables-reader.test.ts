import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql'
import { expect, it } from 'vitest'
import { variablesReader } from './variables-reader.ts'

const schema = buildSchema(`
  enum Colour { RED GREEN }
  input Where { title: String, pages: [Int!], not: Where, colour: Colour = RED }
  input One @oneOf { id: ID, code: String }
  type Query { books(n: Int, w: Where, one: One): Int }`)

const operation = (declared: string) => {
  const found = getOperationAST(parse(`query (${declared}) { books }`))
  if (!found) throw new Error(declared)
  return found
}

const declared = [
  '$n: Int',
  '$n: Int!',
  '$n: Int = 3',
  '$n: Int! = 3',
  '$n: Int = null',
  '$n: [Int!]',
  '$n: [Int!]! = [1, 2]',
  '$n: Colour',
  '$n: Where',
  '$n: Where = { title: "x" }',
  '$n: One',
  '$n: Query',
  '$n: Unknown',
  '$n: Int, $m: ID! = "a"',
]
const given: Record<string, unknown>[] = [
  {},
  { n: null },
  { n: undefined },
  { n: 1 },
  { n: 1.5 },
  { n: '1' },
  { n: [1, null] },
  { n: [1, 2] },
  { n: 'RED' },
  { n: 'BLUE' },
  { n: { title: 'x', not: { pages: 7 } } },
  { n: { title: 'x', unknown: 1 } },
  { n: { id: 'a' } },
  { n: { id: 'a', code: 'b' } },
  { n: 1, m: 2, other: true },
  { toString: 1 },
]

it.each(declared)('%s takes and refuses what graphql-js does', (definition) => {
  const found = operation(definition)
  const read = variablesReader(schema, found)
  for (const values of given) {
    const { coerced } = getVariableValues(schema, found.variableDefinitions ?? [], values)
    expect([values, read(values) ?? 'refused']).toEqual([values, coerced ?? 'refused'])
  }
})
