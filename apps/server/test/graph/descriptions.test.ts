import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { onlyRestates, undescribed } from '../../src/graph/describe-lint.ts'
import { slices } from '../../src/slices.ts'

it('every type, field, argument and value of an enumeration is described, by more than its name', async () => {
  const { schema } = await buildGraph(slices)
  expect(undescribed(schema)).toEqual([])
})

describe('a description that only restates the name', () => {
  it.each([
    ['The name.', ['name'], true],
    ['The participant of this mark', ['participant', 'Mark'], true],
    ['Participants', ['participant'], true],
    ['Started on.', ['startedOn'], true],
    ['The day on which the taught programme began.', ['startedOn'], false],
    ['Name as printed on certificates.', ['name'], false],
  ])('"%s" of %o: %s', (description, names, expected) => {
    expect(onlyRestates(description, ...names)).toBe(expected)
  })
})

it('what is not described is found, wherever it stands', () => {
  const schema = buildSchema(`
    type Query { a(b: In): E }
    input In { c: Int }
    enum E { D }`)
  const places = ['Query', 'Query.a', 'Query.a(b)', 'In', 'In.c', 'E', 'E.D']
  expect(undescribed(schema)).toEqual(places.map((at) => `${at} has no description`))
})
