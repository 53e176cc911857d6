import { join } from 'node:path'
import { graphqlClient, type GraphQLClient } from '@cohortium/testkit'
import pino from 'pino'
import { inject } from 'vitest'
import { readConfig, type Config } from '../../src/config.ts'
import { slices } from '../../src/slices.ts'
import { startServer, type RunningServer } from '../../src/start-server.ts'

/** The whole server in this process, on a port of its own, over the filled database; to be stopped afterwards. */
export async function serveSeeded(
  overrides: Partial<Config> = {},
): Promise<RunningServer & { client: GraphQLClient; lines: Record<string, unknown>[] }> {
  const { url, appUrl } = inject('seeded')
  const config = {
    ...readConfig({ PORT: '0', DATABASE_URL: url, DATABASE_APP_URL: appUrl, DEMO: '1' }),
    adminDir: join(import.meta.dirname, 'no-admin-app'),
    ...overrides,
  }
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const server = await startServer({ config, slices, log, progress: process.stdout })
  return { ...server, client: graphqlClient(`${server.url}/graphql`), lines }
}
