import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { soleSubgraphIn } from '../src/sole-subgraph.ts'

const composed = readFileSync(new URL('../../server/schema/supergraph.graphql', import.meta.url), 'utf8')
const soleSubgraph = soleSubgraphIn(composed)

it.each<[string, string | undefined]>([
  ['{ universities { nodes { id name code } totalCount } }', 'partners'],
  [
    '{ participants { nodes { id status } } participantsCounted: participants { totalCount } }',
    'participation',
  ],
  [
    'query ($a: ID) { participant(id: $a) { ...P } } fragment P on Participant { status ...Q } fragment Q on Participant { id }',
    'participation',
  ],
  [
    '{ ... on Query { modules(first: 2) { edges { cursor node { code } } pageInfo { hasNextPage } } } }',
    'programme',
  ],
  ['{ participantsAggregate: participantAggregate { count keys { status } } }', 'participation'],
  ['{ participants { nodes { university { id } } } }', 'participation'],
  ['{ participants { nodes { university { name } } } }', undefined],
  ['{ participants { nodes { moduleRegistrations { totalCount } } } }', undefined],
  ['{ participants { totalCount } modules { totalCount } }', undefined],
  [
    '{ participants { nodes { ...P } } } fragment P on Participant { ... on Participant { cohort { code } } }',
    undefined,
  ],
  ['{ node(id: "ptc_1") { id __typename } }', 'insight'],
  ['{ node(id: "ptc_1") { ... on Participant { status } } }', undefined],
  ['{ __schema { types { name } } }', undefined],
  ['{ viewer { role } __type(name: "Query") { name } }', undefined],
  ['mutation { revokeCredential(id: "crd_1") { __typename } }', undefined],
])('%s is asked whole of %s', (query, subgraph) => {
  expect(soleSubgraph(parse(query))).toBe(subgraph)
})

it('a field that a subgraph answers only with the help of another is not asked of it alone', () => {
  const sole = soleSubgraphIn(`
    schema { query: Query }
    enum join__Graph { LOANS @join__graph(name: "loans", url: "http://loans") BOOKS @join__graph(name: "books", url: "http://books") }
    type Query @join__type(graph: LOANS) @join__type(graph: BOOKS) { loan: Loan @join__field(graph: LOANS) }
    type Loan @join__type(graph: LOANS, key: "id") @join__type(graph: BOOKS, key: "id") {
      id: ID!
      days: Int @join__field(graph: LOANS) @join__field(graph: BOOKS, external: true)
      fine: Int @join__field(graph: BOOKS, requires: "days")
      late: Int @join__field(graph: LOANS, requires: "days")
    }`)
  expect(sole(parse('{ loan { id days } }'))).toBe('loans')
  expect(sole(parse('{ loan { fine } }'))).toBeUndefined()
  expect(sole(parse('{ loan { late } }'))).toBeUndefined()
})
