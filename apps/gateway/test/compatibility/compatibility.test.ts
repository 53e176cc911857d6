import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { ownDatabase } from '../../../server/test/databases.ts'
import { serveProducts, type ProductsServer } from './products-server.ts'
import { startProgram, type Program } from './programs.ts'
import { startRouter, type Router } from './router.ts'
import { runFile, testFiles, type Asked } from './suite.ts'

let products: ProductsServer
let router: Router
const closing: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  const database = await ownDatabase('products')
  closing.push(() => database.drop())
  const [shop, users, inventory]: [ProductsServer, Program, Program] = await Promise.all([
    serveProducts(database.url),
    startProgram('users'),
    startProgram('inventory'),
  ])
  products = shop
  for (const one of [shop, users, inventory]) closing.push(() => one.stop())
  router = await startRouter(shop, users, inventory)
  closing.push(() => router.close())
})
afterAll(async () => {
  for (const close of closing.toReversed()) await close()
})

const asked: Asked = {
  async productsRequest(question, headers = {}) {
    const response = await fetch(`${products.url}/graphql`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(question),
    })
    return response.json()
  },
  routerRequest: (question) => router.ask(question),
}

describe('the Federation subgraph compatibility suite', () => {
  /** Checks that held, and all of them, by the feature that they are of. */
  const counts = new Map<string, { held: number; all: number }>()
  afterEach(({ task }) => {
    // Files with a single test name the feature by it.
    const feature = task.suite?.suite ? task.suite.name : task.name
    const { held, all } = counts.get(feature) ?? { held: 0, all: 0 }
    counts.set(feature, { held: held + (task.result?.state === 'pass' ? 1 : 0), all: all + 1 })
  })
  afterAll(() => {
    const lines = [...counts].map(([feature, { held, all }]) => `  ${feature.padEnd(18)} ${held} of ${all}`)
    const held = [...counts.values()].reduce((sum, one) => sum + one.held, 0)
    const all = [...counts.values()].reduce((sum, one) => sum + one.all, 0)
    process.stdout.write(
      `\nThe Federation subgraph compatibility suite\n${lines.join('\n')}\n  ${'all'.padEnd(18)} ${held} of ${all}\n\n`,
    )
  })
  for (const file of testFiles()) runFile(file, { describe, expect, it, test }, asked)
})

describe('beyond what the suite looks for', () => {
  const byAll = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
    ... on Product { id variation { id } } ... on User { averageProductsCreatedPerYear } } }`

  it('references by any set of keys are one statement, and what they tell is believed', async () => {
    const before = products.statements.length
    const r = [
      { __typename: 'Product', sku: 'studio', variation: { id: 'platform' } },
      { __typename: 'User', email: 'support@apollographql.com' },
      { __typename: 'Product', id: 'apollo-federation' },
      {
        __typename: 'User',
        email: 'support@apollographql.com',
        totalProductsCreated: 30,
        yearsOfEmployment: 3,
      },
      { __typename: 'Product', sku: 'federation', package: 'of another name' },
    ]
    expect(await asked.productsRequest({ query: byAll, variables: { r } })).toEqual({
      data: {
        _entities: [
          { __typename: 'Product', id: 'apollo-studio', variation: { id: 'platform' } },
          { __typename: 'User', averageProductsCreatedPerYear: 134 },
          { __typename: 'Product', id: 'apollo-federation', variation: { id: 'OSS' } },
          { __typename: 'User', averageProductsCreatedPerYear: 10 },
          null,
        ],
      },
    })
    expect(products.statements.length - before).toBe(1)
  })

  it('a reference with half a key is refused by the keys there are', async () => {
    const r = [{ __typename: 'Product', sku: 'studio', variation: {} }]
    expect(await asked.productsRequest({ query: byAll, variables: { r } })).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(
            'a reference to a Product has one of id, sku package, sku variation { id }.',
          ),
        },
      ],
    })
  })

  it('what other subgraphs require of ours, and we of theirs, is fetched for them', async () => {
    const query = `{ product(id: "apollo-federation") { delivery(zip: "94111") { fastestDelivery }
      createdBy { averageProductsCreatedPerYear totalProductsCreated yearsOfEmployment } } }`
    expect(await asked.routerRequest({ query })).toEqual({
      data: {
        product: {
          delivery: { fastestDelivery: '5/1/2019' },
          createdBy: {
            averageProductsCreatedPerYear: 1,
            totalProductsCreated: 10,
            yearsOfEmployment: 10,
          },
        },
      },
    })
  })

  it('an answer that is a statement’s own text carries a trace where one is asked for', async () => {
    const question = { query: '{ product(id: "apollo-studio") { sku } }' }
    const plain = { data: { product: { sku: 'studio' } } }
    for (let time = 0; time < 3; time += 1) expect(await asked.productsRequest(question)).toEqual(plain)
    expect(await asked.productsRequest(question, { 'apollo-federation-include-trace': 'ftv1' })).toEqual({
      ...plain,
      extensions: { ftv1: expect.any(String) },
    })
  })
})
