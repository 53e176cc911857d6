import { join } from 'node:path'
import { bearer, graphqlClient, type GraphQLClient } from '@cohortium/testkit'
import type { Logger } from 'pino'
import { readConfig, type Environment } from '../../server/src/config.ts'
import { slices } from '../../server/src/slices.ts'
import { startServer } from '../../server/src/start-server.ts'
import type { RunningServer } from '../../server/src/start/running-server.ts'
import { readGatewayConfig } from '../src/config.ts'
import { startGateway, type RunningGateway } from '../src/start-gateway.ts'
import { silent } from './logs.ts'

export const gatewayKey = 'g'.repeat(32)

/** Where a test finds its database. */
export interface Seeded {
  url: string
  appUrl?: string | undefined
}

/** One server over a database that is filled already, in this process: the one graph, or one slice. */
export async function serve(
  { url, appUrl = url }: Seeded,
  log: Logger = silent,
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
  const adminDir = join(import.meta.dirname, 'no-admin-app')
  return startServer({
    config: { ...config, demonstrationAccounts: true, adminDir },
    slices,
    log,
    progress: process.stdout,
  })
}

/** The six subgraphs behind a gateway. */
export interface Subgraphs {
  subgraphs: Map<string, RunningServer>
  gateway: RunningGateway
  /** Asks the gateway by a token; by none without one. */
  as: (token?: string) => GraphQLClient
  /** Starts a subgraph that was stopped again, where it was before. */
  revive: (name: string) => Promise<void>
  stop: () => Promise<void>
}

export interface SubgraphsOptions {
  env?: Environment
  /** Of each subgraph by its name, and of the gateway. */
  logOf?: (name: string) => Logger
}

export async function serveSubgraphs(
  seeded: Seeded,
  { env = {}, logOf = () => silent }: SubgraphsOptions = {},
): Promise<Subgraphs> {
  const subgraphs = new Map<string, RunningServer>()
  const start = async (name: string, more: Environment = {}) => {
    subgraphs.set(name, await serve(seeded, logOf(name), { ...env, ...more, SLICE: name }))
  }
  // One after the other: all are in this one process, and each needs it for a second.
  for (const { name } of slices) await start(name)
  const addresses = [...subgraphs].map(([name, { url }]) => `${name}=${url}`).join()
  const config = readGatewayConfig({ PORT: '0', GATEWAY_KEY: gatewayKey, SUBGRAPHS: addresses })
  const gateway = await startGateway(config, logOf('gateway'))
  return {
    subgraphs,
    gateway,
    as: (token) => clientOf(gateway.url, token),
    revive: (name) => start(name, { PORT: new URL(subgraphs.get(name)?.url ?? '').port }),
    async stop() {
      await gateway.stop()
      await Promise.all([...subgraphs.values()].map((server) => server.stop()))
    },
  }
}

/** Asks a server by a token; by none without one. */
export const clientOf = (url: string, token?: string): GraphQLClient =>
  graphqlClient(`${url}/graphql`, token ? bearer(token) : {})
