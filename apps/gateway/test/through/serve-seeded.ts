import { bearer, graphqlClient } from '@cohortium/testkit'
import { inject } from 'vitest'
import type { Clock } from '../../../server/src/clock.ts'
import { readConfig, type Config } from '../../../server/src/config.ts'
import { slices } from '../../../server/src/slices.ts'
import { startServer } from '../../../server/src/start-server.ts'
import type { RunningServer } from '../../../server/src/start/running-server.ts'
import { secretKey } from '../../../server/test/keys.ts'
import type { Seeded, Served } from '../../../server/test/served/server.ts'
import { readGatewayConfig } from '../../src/config.ts'
import { startGateway } from '../../src/start-gateway.ts'
import { gatewayKey } from '../federated.ts'
import { intoList, type Line } from '../logs.ts'

/**
 * In place of the server that the server's own tests ask: the six subgraphs over the same database, and the gateway before them. So what
 * holds of the one graph is tested to hold through the gateway, by the same words.
 */
export async function serveSeeded(
  overrides: Partial<Config> = {},
  { url, appUrl }: Seeded = inject('seeded'),
  clock?: Clock,
): Promise<Served> {
  const config = {
    ...readConfig({
      PORT: '0',
      DATABASE_URL: url,
      DATABASE_APP_URL: appUrl,
      DEMO: '1',
      SECRET_KEY: secretKey,
      GATEWAY_KEY: gatewayKey,
      POOL_SIZE: '4',
    }),
    demonstrationAccounts: true,
    jobs: false,
    costPerMinute: 1_000_000_000,
    adminDir: 'no-admin-app',
    ...overrides,
  }
  const lines: Line[] = []
  const log = intoList(lines)
  const running = new Map<string, RunningServer>()
  const { port, behindProxy } = config
  // Who is to be found at a certain port is the gateway; the subgraphs write its address where they name their own.
  const publicUrl = config.publicUrl ?? (port > 0 ? `http://127.0.0.1:${port}` : undefined)
  // One after the other: all are in this one process, and each needs it for a second.
  for (const { name } of slices) {
    // One of them works on jobs; the others are started with JOBS=off.
    const jobs = config.jobs && name === 'insight'
    const own = { ...config, slice: name, port: 0, publicUrl, jobs }
    running.set(name, await startServer({ config: own, slices, log, progress: process.stdout, clock }))
  }
  const SUBGRAPHS = [...running].map(([name, one]) => `${name}=${one.url}`).join()
  const env = { PORT: String(port), GATEWAY_KEY: gatewayKey, SUBGRAPHS }
  const gateway = await startGateway({ ...readGatewayConfig(env), publicUrl, behindProxy }, log)
  const [first] = running.values()
  if (!first) throw new Error('There is no slice.')
  const as = (token?: string) => graphqlClient(`${gateway.url}/graphql`, token ? bearer(token) : {})
  return {
    ...first,
    url: gateway.url,
    as,
    client: as('demo-consortium'),
    lines,
    async stop() {
      await gateway.stop()
      await Promise.all([...running.values()].map((one) => one.stop()))
    },
  }
}
