import { parse, print } from 'graphql'
import { expect, it } from 'vitest'
import { forPlanning, subgraphsOf } from '../src/supergraph.ts'

const composed = `
  schema @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) @link(url: "https://specs.apollo.dev/tag/v0.3") { query: Query }
  directive @tag(name: String!) on FIELD_DEFINITION
  directive @join__type(graph: join__Graph!, key: String) on OBJECT
  enum join__Graph { LOANS @join__graph(name: "loans", url: "http://loans") GUEST_1 @join__graph(name: "guest-1", url: "http://guest") }
  scalar requiresScopes__Scope
  type Book @join__type(graph: LOANS, key: "id") @join__type(graph: LOANS, key: "isbn") @join__type(graph: GUEST_1, key: "isbn") {
    id: ID! @join__field(graph: LOANS)
    isbn: String @tag(name: "personal")
  }`

it('subgraphs are known by their own names', () => {
  expect(subgraphsOf(composed)).toEqual(['loans', 'guest-1'])
})

it('operations are planned by ids, by another key only where a subgraph has no id, and with nothing about access', () => {
  expect(forPlanning(composed)).toBe(
    print(
      parse(`
        schema @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) { query: Query }
        directive @join__type(graph: join__Graph!, key: String) on OBJECT
        enum join__Graph { LOANS @join__graph(name: "loans", url: "http://loans") GUEST_1 @join__graph(name: "guest-1", url: "http://guest") }
        type Book @join__type(graph: LOANS, key: "id") @join__type(graph: GUEST_1, key: "isbn") {
          id: ID! @join__field(graph: LOANS)
          isbn: String
        }`),
    ),
  )
})
