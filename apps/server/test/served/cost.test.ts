import { bearer, graphqlClient } from '@cohortium/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded({ rowBudget: 5_000 })
})
afterAll(() => server.stop())

const large = '{ participants(first: 100) { nodes { moduleRegistrations(first: 60) { nodes { status } } } } }'
const small = '{ universities(first: 2) { nodes { cohorts(first: 3) { nodes { code } } } } }'

describe('an operation beyond the budget', () => {
  it('is refused before any statement, with its cost, the limit and the costliest list', async () => {
    server.lines.length = 0
    const { status, errors, data } = await server.client.ask(large)
    expect([status, data]).toEqual([400, null])
    expect(errors[0]?.extensions).toEqual({
      code: 'TOO_COSTLY',
      cost: 6_100,
      limit: 5_000,
      list: ['participants', 'nodes', 'moduleRegistrations'],
      listCost: 6_000,
    })
    expect(server.lines.find((line) => line.msg === 'request')).toMatchObject({ statements: 0 })
  })
})

describe('a request that asks for its cost', () => {
  const asking = () => graphqlClient(`${server.url}/graphql`, { 'x-cost': '1', ...bearer('demo-consortium') })

  it.each([
    ['answered by the database', small, 8, 1],
    ['answered in part by code', `{ programmeDate ${small.slice(1)}`, 8, 1],
    ['answered by code', '{ programmeDate }', 0, 0],
    ['refused', large, 0, 0],
  ])('%s is told of rows, statements and milliseconds', async (_what, query, rows, statements) => {
    const { extensions } = await asking().ask(query)
    expect(extensions?.cost).toEqual({ rows, statements, milliseconds: expect.any(Number) as number })
  })

  it('and no other is', async () => {
    expect((await server.client.ask(small)).extensions).toBeUndefined()
  })
})

describe('explaining an operation', () => {
  const explain = async (document: string, variables?: string, client = server.client) => {
    const { explainOperation } = await client.data(
      `query ($document: String!, $variables: String) {
         explainOperation(document: $document, variables: $variables) {
           cost limit statements estimatedRows lists { path rows } refusals { code message path } } }`,
      { document, variables },
    )
    return explainOperation
  }

  it('tells its cost, its statements and the rows that PostgreSQL expects to look at', async () => {
    expect(await explain(small)).toEqual({
      cost: 8,
      limit: 5_000,
      statements: 1,
      estimatedRows: expect.any(Number) as number,
      lists: [
        { path: ['universities', 'nodes', 'cohorts'], rows: 6 },
        { path: ['universities'], rows: 2 },
      ],
      refusals: [],
    })
  })

  it('looks at the variables', async () => {
    const document = 'query ($n: Int) { participants(first: $n) { nodes { reference } } }'
    expect(await explain(document, '{"n": 7}')).toMatchObject({ cost: 7 })
    expect(await explain(document)).toMatchObject({ cost: 50 })
  })

  it.each(['demo-plymouth', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'tells %s no estimate, which would follow from all rows, and sends no statement',
    async (token) => {
      server.lines.length = 0
      const document = '{ people(where: { id: { in: ["per_1", "per_2"] } }) { nodes { id } } }'
      expect(await explain(document, undefined, server.as(token))).toEqual({
        cost: 50,
        limit: 5_000,
        statements: 1,
        estimatedRows: null,
        lists: [{ path: ['people'], rows: 50 }],
        refusals: [],
      })
      expect(server.lines.find((line) => line.msg === 'request')).toMatchObject({ statements: 0 })
    },
  )

  it('tells what is closed to the asker', async () => {
    expect(
      await explain('{ people { nodes { familyName } } }', undefined, server.as('demo-analyst')),
    ).toMatchObject({ cost: null, statements: 0, refusals: [{ code: 'FORBIDDEN' }] })
  })

  it('needs no statement where nothing is read', async () => {
    expect(await explain('{ programmeDate }')).toMatchObject({ cost: 0, statements: 0, estimatedRows: null })
  })

  it.each([
    ['a budget overrun', large, undefined, 'TOO_COSTLY', ['participants', 'nodes', 'moduleRegistrations']],
    ['a bad argument', '{ modules(first: -1) { nodes { code } } }', undefined, 'BAD_USER_INPUT', ['modules']],
    ['an unknown field', '{ modules { nodes { colour } } }', undefined, 'GRAPHQL_VALIDATION_FAILED', null],
    ['a document that is none', '{ modules', undefined, 'GRAPHQL_PARSE_FAILED', null],
    [
      'too many fields at the root',
      `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: programmeDate`).join(' ')} }`,
      undefined,
      'TOO_COSTLY',
      null,
    ],
    ['variables that are no object', '{ programmeDate }', '[1]', 'BAD_USER_INPUT', null],
    [
      'variables of another type',
      'query ($n: Int!) { modules(first: $n) { totalCount } }',
      '{"n": "x"}',
      'BAD_USER_INPUT',
      null,
    ],
  ])('tells %s', async (_what, document, variables, code, path) => {
    expect(await explain(document, variables)).toMatchObject({
      cost: null,
      statements: 0,
      refusals: [{ code, path }],
    })
  })
})
