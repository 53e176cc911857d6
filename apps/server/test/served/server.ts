import { join } from 'node:path'
import { bearer, graphqlClient, type GraphQLClient } from '@cohortium/testkit'
import pino from 'pino'
import { inject } from 'vitest'
import type { Clock } from '../../src/clock.ts'
import { readConfig, type Config } from '../../src/config.ts'
import { slices } from '../../src/slices.ts'
import { startServer } from '../../src/start-server.ts'
import type { RunningServer } from '../../src/start/running-server.ts'
import { secretKey } from '../keys.ts'

/** A running server of a test. */
export interface Served extends RunningServer {
  /** Asks as the consortium's administrator. */
  client: GraphQLClient
  /** Asks by a token; by none without one. */
  as: (token?: string) => GraphQLClient
  /** What the log was told. */
  lines: Record<string, unknown>[]
}

/** Where a test's server finds its database. */
export interface Seeded {
  url: string
  appUrl?: string | undefined
}

/** The whole server in this process, on a port of its own, over the filled database; to be stopped afterwards. */
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
    }),
    demonstrationAccounts: true,
    // Tests that only read share the database.
    jobs: false,
    costPerMinute: 1_000_000_000,
    adminDir: join(import.meta.dirname, 'no-admin-app'),
    ...overrides,
  }
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const server = await startServer({ config, slices, log, progress: process.stdout, clock })
  const as = (token?: string) => graphqlClient(`${server.url}/graphql`, token ? bearer(token) : {})
  return { ...server, as, client: as('demo-consortium'), lines }
}
