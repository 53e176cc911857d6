import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql'
import pino from 'pino'
import { accessRoutes } from '../../src/http/access/access-routes.ts'
import { startApollo } from '../../src/http/apollo.ts'
import { listen } from '../../src/http/listen.ts'
import { routes } from '../../src/http/routes.ts'
import { staticFiles } from '../../src/http/static-files.ts'
import { administrator, asked, noAccounts } from '../access/stand-ins.ts'

export const script = `console.log('${'x'.repeat(5_000)}')`

/** A graph of one of each: an answer, a slow one, an expected fault, a bug with a secret in it, a mutation. */
function toyGraph(): GraphQLSchema {
  const schema = buildSchema(`
    type Query { hello: String, slow: String, refused: String, secret: String, deep: Query }
    type Mutation { change: String }`)
  const fields = schema.getQueryType()?.getFields() ?? {}
  const resolve = (name: string, resolver: () => unknown) =>
    Object.assign(fields[name] ?? {}, { resolve: resolver })
  resolve('hello', () => 'world')
  resolve('deep', () => ({}))
  resolve('slow', () => sleep(300, 'at last'))
  resolve('refused', () => {
    throw new GraphQLError('Name a date.', { extensions: { code: 'BAD_USER_INPUT', argument: 'on' } })
  })
  resolve('secret', () => {
    throw new Error('relation "person_identity" of 10.0.0.7')
  })
  return schema
}

export interface ToyServer {
  url: string
  /** What the log was told, a line of JSON each. */
  lines: string[]
  /** What keeps it from being ready. */
  obstacle: { reason?: string }
  stop: () => Promise<void>
}

const reach = { publicUrl: undefined, secureCookies: false, behindProxy: false }

const nothing = () => Promise.reject(new Error('The toy graph explains nothing.'))

/** The whole http surface over a graph without a database and an admin app of two files. */
export async function toyServer(): Promise<ToyServer> {
  const lines: string[] = []
  const obstacle: ToyServer['obstacle'] = {}
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const admin = mkdtempSync(join(tmpdir(), 'cohortium-admin-'))
  mkdirSync(join(admin, 'assets'))
  writeFileSync(join(admin, 'index.html'), '<!doctype html><title>Cohortium</title>')
  writeFileSync(join(admin, 'assets/app-Ab3dE9.js'), script)
  const listener = await listen(0, '127.0.0.1', log)
  listener.handle(
    routes({
      apollo: await startApollo({ schema: toyGraph(), log }),
      contextFor: (notes) => ({
        notes,
        today: '2024-01-15',
        execute: async () => [Buffer.from('null')],
        explain: nothing,
        viewerCan: nothing,
        read: nothing,
        change: nothing,
        ...asked(),
      }),
      whoAsks: () => ({ identity: administrator }),
      access: accessRoutes(noAccounts(), reach, log),
      desks: [],
      unready: async () => obstacle.reason,
      files: await staticFiles(admin),
    }),
  )
  const stop = async () => {
    await listener.close(5_000)
    rmSync(admin, { recursive: true })
  }
  return { url: listener.url, lines, obstacle, stop }
}
