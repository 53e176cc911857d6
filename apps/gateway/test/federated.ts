import type {} from '../../server/test/global-setup.ts'
import { join } from 'node:path'
import { bearer, graphqlClient, type GraphQLClient } from '@cohortium/testkit'
import pino from 'pino'
import { inject } from 'vitest'
import { readConfig, type Environment } from '../../server/src/config.ts'
import { slices } from '../../server/src/slices.ts'
import { startServer, type RunningServer } from '../../server/src/start-server.ts'
import { readGatewayConfig } from '../src/config.ts'
import { startGateway, type RunningGateway } from '../src/start-gateway.ts'

export const gatewayKey = 'g'.repeat(32)

/** What a log was told, a line of JSON each. */
export type Lines = Record<string, unknown>[]

export const logInto = (lines: Lines) =>
  pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })

/** Where a test finds its database. */
export interface Seeded {
  url: string
  appUrl?: string | undefined
}

/** One server of a test over a database that is filled already, in this process: the one graph, or one slice. */
export async function serve(
  { url, appUrl = url }: Seeded,
  lines: Lines,
  env: Environment = {},
): Promise<RunningServer> {
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: url,
    DATABASE_APP_URL: appUrl,
    DEMO: '1',
    SECRET_KEY: 'k'.repeat(32),
    GATEWAY_KEY: gatewayKey,
    COST_PER_MINUTE: '1000000000000',
    POOL_SIZE: '3',
    ...env,
  })
  return startServer({
    config: { ...config, demonstrationAccounts: true, adminDir: join(import.meta.dirname, 'no-admin-app') },
    slices,
    log: logInto(lines),
    progress: process.stdout,
  })
}

/** The six subgraphs behind a gateway, beside the one graph over the same rows. */
export interface Federated {
  one: RunningServer
  subgraphs: Map<string, RunningServer>
  gateway: RunningGateway
  /** What each subgraph's log was told, and the gateway's under its own name. */
  lines: Map<string, Lines>
  /** Asks the gateway by a token; by none without one. */
  as: (token?: string) => GraphQLClient
  /** Starts a subgraph again where it was before. */
  restart: (name: string) => Promise<void>
  stop: () => Promise<void>
}

export async function serveFederated(
  seeded: Seeded = inject('seeded'),
  env: Environment = {},
): Promise<Federated> {
  const lines = new Map<string, Lines>()
  const linesOf = (name: string): Lines => {
    const known = lines.get(name) ?? []
    lines.set(name, known)
    return known
  }
  const subgraphs = new Map<string, RunningServer>()
  const one = await serve(seeded, linesOf('one'), env)
  for (const { name } of slices)
    subgraphs.set(name, await serve(seeded, linesOf(name), { ...env, SLICE: name }))
  const addresses = [...subgraphs].map(([name, { url }]) => `${name}=${url}`).join()
  const config = readGatewayConfig({ PORT: '0', GATEWAY_KEY: gatewayKey, SUBGRAPHS: addresses })
  const gateway = await startGateway(config, logInto(linesOf('gateway')))
  return {
    one,
    subgraphs,
    gateway,
    lines,
    as: (token) => graphqlClient(`${gateway.url}/graphql`, token ? bearer(token) : {}),
    async restart(name) {
      const before = subgraphs.get(name)
      if (!before) throw new Error(`There is no subgraph ${name}.`)
      await before.stop()
      const { port } = new URL(before.url)
      subgraphs.set(name, await serve(seeded, linesOf(name), { ...env, SLICE: name, PORT: port }))
    },
    async stop() {
      await gateway.stop()
      for (const server of [...subgraphs.values(), one]) await server.stop()
    },
  }
}
