import { StartProblem } from '@cohortium/server/problem'
import pino from 'pino'
import { readGatewayConfig } from './config.ts'
import { startGateway, type RunningGateway } from './start-gateway.ts'

const banner = ({ url, subgraphs }: RunningGateway): string =>
  [
    '',
    '  The gateway of Cohortium is ready.',
    '',
    `  Admin app   ${url}/`,
    `  GraphQL     ${url}/graphql`,
    ...subgraphs.map(({ name, address }) => `  ${name.padEnd(11)} ${address}`),
    '',
    '  Stop with Ctrl+C.',
    '',
    '',
  ].join('\n')

function fail(error: unknown): never {
  const expected = error instanceof StartProblem
  process.stderr.write(expected ? `${error.message}\n` : 'The gateway stopped by a fault of its own.\n')
  if (!expected)
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  const config = readGatewayConfig()
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 1, sync: true }))
  const starting = startGateway(config, log)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      starting
        .catch(() => undefined)
        .then((gateway) => gateway?.stop())
        .then(() => process.exit(0), fail)
    })
  process.stdout.write(banner(await starting))
}

main().catch(fail)
