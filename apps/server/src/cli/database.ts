import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { progressLine } from '@cohortium/reference-data'
import { secretKeyOf } from '../access/secret-key.ts'
import { readConfig, type Config } from '../config.ts'
import { loadData, standardDemonstration, type LoadOptions } from '../database/load-data.ts'
import { makeWay } from '../database/make-way.ts'
import { migrate, unmigrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { pseudonymsBy } from '../person-data/pseudonyms.ts'
import { StartProblem } from '../problem.ts'

const usage = `Usage:
  db:migrate                      bring the tables up to date
  db:seed [--scale N] [--seed N]  replace the demonstration: N times 2,000 participants
  db:reset                        empty the database, then migrate and load afresh
`

const report = (line: string): void => void process.stdout.write(`${line}\n`)

const commands = ['migrate', 'seed', 'reset'] as const

interface Order {
  command: (typeof commands)[number]
  scale: number
  seed: number
}

function number(name: string, value: string, example: number): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value)
  throw new StartProblem(`--${name} is "${value}", but must be a number; for example --${name} ${example}`)
}

/** What was asked for; refused before any database is touched. */
function readOrder(): Order {
  const standard = { scale: String(standardDemonstration.scale), seed: String(standardDemonstration.seed) }
  const option = (name: keyof typeof standard) => ({ type: 'string', default: standard[name] }) as const
  let parsed
  try {
    parsed = parseArgs({ allowPositionals: true, options: { scale: option('scale'), seed: option('seed') } })
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
  const command = commands.find((one) => one === parsed.positionals[0])
  if (!command || parsed.positionals.length > 1) throw new StartProblem(usage)
  const { scale, seed } = parsed.values
  return { command, scale: number('scale', scale, 10), seed: number('seed', seed, 1) }
}

/** Synthetic people come into the embedded database, or where DEMO=1 says that they may; so does emptying one. */
function requireDemonstration(config: Config, command: Order['command']): void {
  if (config.demonstration || command === 'migrate') return
  const what = command === 'seed' ? 'loads synthetic participants into' : 'empties'
  throw new StartProblem(
    `db:${command} ${what} this database only if you say so; for example DEMO=1 pnpm db:${command}`,
  )
}

async function load(config: Config, url: string, demonstration: LoadOptions['demonstration']): Promise<void> {
  const secretKey = await secretKeyOf(config, url, report)
  const began = performance.now()
  const rows = await loadData({
    ownerUrl: url,
    demonstration,
    pseudonyms: pseudonymsBy(config.pseudonymKey ?? secretKey),
    // The next start makes the accounts anew.
    makeWay,
    onProgress: progressLine(process.stdout),
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  report(
    rows > 0
      ? `Loaded ${rows.toLocaleString('en-GB')} rows in ${seconds} s.`
      : 'This demonstration was there already.',
  )
}

async function main(): Promise<void> {
  const { command, scale, seed } = readOrder()
  const config = readConfig()
  requireDemonstration(config, command)
  const database = await openDatabase(config, report)
  const url = database.ownerUrl
  try {
    if (command === 'reset') await unmigrate({ url, report })
    await migrate({ url, report })
    if (command !== 'migrate') await load(config, url, { scale, seed, replace: true })
  } finally {
    await database.stop()
  }
}

main().catch((error: unknown) => {
  const words =
    error instanceof Error ? (error instanceof StartProblem ? error.message : error.stack) : String(error)
  process.stderr.write(`${words}\n`)
  process.exitCode = 1
})
