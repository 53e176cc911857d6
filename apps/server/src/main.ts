import 'reflect-metadata'
import pino from 'pino'
import { readConfig } from './config.ts'
import { StartProblem } from './problem.ts'
import { slices } from './slices.ts'
import { startServer } from './start-server.ts'
import type { Demonstration, RunningServer } from './start/running-server.ts'

/** One of several programs says in a line that it is ready. */
const banner = (server: RunningServer, slice: string | undefined): string =>
  slice === undefined ? bannerOfAll(server) : `  The subgraph ${slice} is ready at ${server.url}\n`

const bannerOfAll = ({ url, place, clock, demonstration }: RunningServer): string =>
  [
    '',
    '  Cohortium is ready.',
    '',
    `  Admin app   ${url}/`,
    `  GraphQL     ${url}/graphql`,
    `  Data        ${place}`,
    `  Date shown  ${clock.today()}`,
    ...(demonstration ? signingIn(demonstration) : []),
    '',
    '  Stop with Ctrl+C.',
    '',
    '',
  ].join('\n')

/** For anybody who looks at the demonstration; every account of it has the one password. */
const signingIn = ({ accounts, password }: Demonstration): string[] => [
  `  Sign in as  ${accounts.map(({ email }) => email).join(', ')}`,
  `  Password    ${password}`,
]

/** Ends on the first signal when everything is closed; a second one ends at once. */
function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      )
    })
  }
}

function fail(error: unknown): never {
  const expected = error instanceof StartProblem
  process.stderr.write(expected ? `${error.message}\n` : `Cohortium stopped by a fault of its own.\n`)
  if (!expected)
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  const config = readConfig()
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 1, sync: true }))
  const starting = startServer({ config, slices, log, progress: process.stdout })
  // A signal while starting waits for the start, then closes what it opened: no half-made state, no orphan.
  stopOnSignals(async () => {
    const server = await starting.catch(() => undefined)
    await server?.stop()
  })
  const server = await starting
  process.stdout.write(banner(server, config.slice))
}

main().catch(fail)
