import { readFileSync } from 'node:fs'
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { makeExecutor } from '../../src/execute.ts'
import { Subgraph } from '../../src/subgraph.ts'
import type { ProductsServer } from './products-server.ts'
import type { Program } from './programs.ts'
import { fileOf, type Question } from './suite.ts'

export interface Router {
  ask(question: Question): Promise<unknown>
  close(): Promise<void>
}

/** Our gateway's own execution over the shop and the suite's two subgraphs. */
export async function startRouter(
  products: ProductsServer,
  users: Program,
  inventory: Program,
): Promise<Router> {
  const sdlOf = (name: string) => readFileSync(fileOf(`subgraphs/${name}/${name}.graphql`), 'utf8')
  const services = [
    { name: 'products', url: products.url, typeDefs: parse(products.sdl) },
    { name: 'users', url: users.url, typeDefs: parse(sdlOf('users')) },
    { name: 'inventory', url: inventory.url, typeDefs: parse(sdlOf('inventory')) },
  ]
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  const subgraphs = services.map(({ name, url }) => new Subgraph(name, url, 10_000))
  const { execute } = await makeExecutor(supergraphSdl, new Map(subgraphs.map((one) => [one.name, one])))
  return {
    async ask({ query, variables }) {
      const result = await execute(parse(query), variables, {
        ticket: '',
        signal: new AbortController().signal,
        tellCost: false,
        spent: { fetches: {}, statements: 0, milliseconds: 0 },
      })
      return JSON.parse(JSON.stringify(result))
    },
    async close() {
      for (const one of subgraphs) one.close()
    },
  }
}
