import { readFileSync } from 'node:fs'
import { asSubgraph, compilerOf, type Statement } from '@cohortium/graph-sql'
import { StableNames } from '@cohortium/graph-sql/declare'
import pg from 'pg'
import { DataSource } from 'typeorm'
import { keepOwn, projectSubgraph } from '../../../server/src/graph/project.ts'
import { startApollo } from '../../../server/src/http/apollo.ts'
import { answerGraphQL } from '../../../server/src/http/graphql-endpoint.ts'
import { listen } from '../../../server/src/http/listen.ts'
import type { RequestContext } from '../../../server/src/http/request-context.ts'
import { ShortWay } from '../../../server/src/http/short-way.ts'
import { WholeAnswers } from '../../../server/src/http/whole-answers.ts'
import { asked } from '../../../server/test/access/stand-ins.ts'
import { silent } from '../logs.ts'
import { productClasses, productsGraph } from './products/graph.ts'

export interface ProductsServer {
  url: string
  sdl: string
  /** Statements that ran, in their order. */
  statements: readonly Statement[]
  stop(): Promise<void>
}

const nothing = () => Promise.reject(new Error('The shop has nothing of the kind.'))

/** The suite's shop as one of our subgraphs, its rows in an empty database that becomes its own. */
export async function serveProducts(databaseUrl: string): Promise<ProductsServer> {
  await fillDatabase(databaseUrl)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  const statements: Statement[] = []
  const execute: RequestContext['execute'] = async (statement) => {
    statements.push(statement)
    const { text, values } = statement
    const { rows } = await pool.query<{ data: string }>({ text, values: [...values] })
    return [Buffer.from(rows[0]?.data ?? '')]
  }
  const graph = await productsGraph()
  const kept = keepOwn(graph, 'products')
  const sdl = projectSubgraph(graph, 'products', kept)
  const schema = asSubgraph(kept, sdl)
  const answers = new WholeAnswers(compilerOf(schema))
  const apollo = await startApollo({ schema, answers, log: silent, judged: true })
  const shortWay = new ShortWay(answers)
  const listener = await listen(0, '127.0.0.1', silent)
  listener.handle((request, response, notes) => {
    const context: RequestContext = {
      ...asked(),
      role: undefined,
      notes,
      today: '2024-01-15',
      execute,
      explain: nothing,
      viewerCan: nothing,
      read: nothing,
      change: nothing,
    }
    const url = new URL(request.url ?? '/', 'http://localhost')
    return answerGraphQL({ apollo, shortWay }, url, request, response, context)
  })
  return {
    url: listener.url,
    sdl,
    statements,
    async stop() {
      await listener.close(1_000)
      await apollo.stop()
      await pool.end()
    },
  }
}

async function fillDatabase(url: string): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: productClasses,
    namingStrategy: new StableNames(),
  })
  await dataSource.initialize()
  await dataSource.synchronize()
  await dataSource.query(readFileSync(new URL('products/seed.sql', import.meta.url), 'utf8'))
  await dataSource.destroy()
}
