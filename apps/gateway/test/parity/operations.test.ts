import { readFileSync } from 'node:fs'
import { bearer } from '@cohortium/testkit'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { printGraph } from '../../../server/src/graph/print-graph.ts'
import { clientOf } from '../federated.ts'
import { askBoth, asking, tokens } from './both.ts'
import { sampleVariables } from './sample-variables.ts'

const readFile = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

const examples = ['README.md', 'docs/federation.md'].flatMap((file) =>
  [...readFile(file).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query),
)
const documents = JSON.parse(readFile('apps/admin/src/gql/persisted-documents.json')) as Record<
  string,
  string
>
const ofAdmin = Object.entries(documents).map(([hash, query]) => ({
  hash,
  query,
  name: /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'anonymous',
}))

const running = inject('running')
const one = clientOf(running.one.url, 'demo-consortium')
const through = clientOf(running.gateway.url, 'demo-consortium')
let schema: GraphQLSchema
beforeAll(async () => {
  schema = buildClientSchema(await one.data<IntrospectionQuery>(getIntrospectionQuery()))
})

it('the schema that the gateway shows is that of the one graph', async () => {
  const composed = buildClientSchema(await through.data<IntrospectionQuery>(getIntrospectionQuery()))
  expect(printGraph(composed)).toBe(printGraph(schema))
})

it.each(examples)('example %#: byte for byte, as every role', async (query) => {
  const answers = await Promise.all(tokens.map((token) => askBoth(running, asking({ query }, token))))
  for (const { body } of answers) expect(body).toMatch(/^\{"/)
})

describe('what the admin app asks, byte for byte, as every role', () => {
  it.each(ofAdmin)('$name', async ({ query }) => {
    const sample = await sampleVariables(schema, query, one)
    const askAs = (token: string) => askBoth(running, asking({ query, variables: sample(token) }, token))
    // The trail tells what others read meanwhile.
    if (query.includes('auditEvents')) {
      for (const token of tokens) expect((await askAs(token)).body).toMatch(/^\{"/)
      return
    }
    const answers = await Promise.all(tokens.map(askAs))
    for (const { body } of answers) expect(body).toMatch(/^\{"/)
  })
})

it('all six subgraphs took part', async () => {
  const response = await fetch(`${running.gateway.url}/readyz`)
  const { subgraphs } = (await response.json()) as { subgraphs: Record<string, { requests: number }> }
  const busy = Object.entries(subgraphs).filter(([, { requests }]) => requests > 10)
  expect(busy.map(([name]) => name).toSorted()).toEqual(Object.keys(running.subgraphs).toSorted())
})

it('an operation by its hash is answered by GET, and not sent again where nothing changed', async () => {
  const { hash, query } = ofAdmin.find((each) => each.query.startsWith('query')) ?? { hash: '', query: '' }
  const variables = (await sampleVariables(schema, query, one))('demo-tutor')
  const search = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  })
  const headers = { 'apollo-require-preflight': 'true', ...bearer('demo-tutor') }
  const path = `/graphql?${search.toString()}`
  const first = await askBoth(running, { headers }, path)
  expect(first.status).toBe(200)
  const etag = first.headers['etag'] ?? ''
  expect(etag).not.toBe('')
  const again = await askBoth(running, { headers: { ...headers, 'if-none-match': etag } }, path)
  expect(again.status).toBe(304)
})
