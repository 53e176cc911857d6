import type { PlanNode } from '@graphql-hive/router-query-planner'
import { GraphQLError, type ExecutionResult } from 'graphql'
import { expect, it } from 'vitest'
import type { Row } from '../../src/plan/row.ts'
import { stepsOf, type Run } from '../../src/plan/steps.ts'

const requires = [
  {
    kind: 'InlineFragment' as const,
    typeCondition: 'Author',
    selections: [
      { kind: 'Field' as const, name: '__typename' },
      { kind: 'Field' as const, name: 'id' },
    ],
  },
]

const books: PlanNode = {
  kind: 'Fetch',
  serviceName: 'books',
  variableUsages: ['first'],
  operation: 'query($first: Int){books(first: $first){author{__typename id}}}',
}
const authors: PlanNode = {
  kind: 'Flatten',
  path: [{ Field: 'books' }, '@', { Field: 'author' }],
  node: {
    kind: 'Fetch',
    serviceName: 'authors',
    operation:
      'query($representations:[_Any!]!){_entities(representations:$representations){...on Author{name}}}',
    requires,
  },
}

async function runOf(node: PlanNode, answers: Record<string, ExecutionResult<Row>>) {
  const asked: [string, Row][] = []
  const run: Run = {
    variables: { first: 3, other: 1 },
    data: {},
    errors: [],
    ask: async ({ subgraph }, variables) => {
      asked.push([subgraph, variables])
      return answers[subgraph] ?? {}
    },
  }
  await stepsOf(node, (type, conditions) => conditions.includes(type))(run)
  return { asked, data: run.data, errors: run.errors.map(({ message, path }) => ({ message, path })) }
}

const author = (id: string) => ({ __typename: 'Author', id })
const threeBooks = { data: { books: [{ author: author('a') }, { author: null }, { author: author('a') }] } }
const both: PlanNode = { kind: 'Sequence', nodes: [books, authors] }

it('each thing is asked for once, by its type and key, and told wherever it stands', async () => {
  const { asked, data } = await runOf(both, {
    books: threeBooks,
    authors: { data: { _entities: [{ name: 'A' }] } },
  })
  expect(asked).toEqual([
    ['books', { first: 3 }],
    ['authors', { representations: [author('a')] }],
  ])
  const told = { author: { ...author('a'), name: 'A' } }
  expect(data).toEqual({ books: [told, { author: null }, told] })
})

it('who is asked about nothing is not asked', async () => {
  const { asked } = await runOf(both, { books: { data: { books: [{ author: null }] } } })
  expect(asked.map(([subgraph]) => subgraph)).toEqual(['books'])
})

it('an error about a thing is told at each place where it stands, one about all at the first', async () => {
  const [about, all] = [
    new GraphQLError('closed', { path: ['_entities', 0, 'name'] }),
    new GraphQLError('cannot be reached'),
  ]
  const { errors } = await runOf(both, { books: threeBooks, authors: { data: null, errors: [about, all] } })
  expect(errors).toEqual([
    { message: 'closed', path: ['books', 0, 'author', 'name'] },
    { message: 'closed', path: ['books', 2, 'author', 'name'] },
    { message: 'cannot be reached', path: ['books', 0, 'author'] },
  ])
})

it('an error without a place is told at the field at the root', async () => {
  const { errors } = await runOf(books, { books: { errors: [new GraphQLError('cannot be reached')] } })
  expect(errors).toEqual([{ message: 'cannot be reached', path: ['books'] }])
})

it('names that the planner gave are taken back', async () => {
  const renamed: PlanNode = {
    ...books,
    outputRewrites: [{ KeyRenamer: { path: [{ Key: 'books' }, { Key: 'alias' }], renameKeyTo: 'title' } }],
  }
  const { data } = await runOf(renamed, { books: { data: { books: [{ alias: 'A' }, null] } } })
  expect(data).toEqual({ books: [{ title: 'A' }, null] })
})

it('a step that nobody can do is refused when the plan is made', () => {
  expect(() => stepsOf({ kind: 'Defer', primary: {}, deferred: [] }, () => true)).toThrow(/Defer/)
})
