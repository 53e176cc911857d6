import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { progressLine } from '@cohortium/reference-data'
import { Client } from 'pg'
import { readConfig, type Config } from '../config.ts'
import { loadData, standardDemonstration } from '../database/load-data.ts'
import { migrate, unmigrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { StartProblem } from '../problem.ts'

const usage = `Usage:
  db:migrate                      bring the tables up to date
  db:seed [--scale N] [--seed N]  replace the demonstration: N times 2,000 participants
  db:reset                        empty the database, then migrate and load afresh
`

const report = (line: string): void => void process.stdout.write(`${line}\n`)

const number = (name: string, value: string): number => {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value)
  throw new StartProblem(
    `--${name} is "${value}", but must be a number; for example --${name} ${name === 'scale' ? 10 : 1}`,
  )
}

/** Synthetic people come into the embedded database, or where DEMO=1 says that they may. */
function requireDemonstration(config: Config): void {
  if (config.demonstration) return
  throw new StartProblem(
    'No synthetic participants are loaded into this database unless you say so; for example DEMO=1 pnpm db:seed',
  )
}

async function seed(config: Config, url: string, values: { scale?: string; seed?: string }): Promise<void> {
  requireDemonstration(config)
  const demonstration = {
    scale: values.scale === undefined ? standardDemonstration.scale : number('scale', values.scale),
    seed: values.seed === undefined ? standardDemonstration.seed : number('seed', values.seed),
    replace: true,
  }
  const began = performance.now()
  const rows = await loadData({ ownerUrl: url, demonstration, onProgress: progressLine(process.stdout) })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  report(
    rows > 0
      ? `Loaded ${rows.toLocaleString('en-GB')} rows in ${seconds} s.`
      : 'This demonstration was there already.',
  )
}

/** Takes the migrations back; a database at no known state is emptied by dropping its schemas. */
async function empty(url: string): Promise<void> {
  try {
    await unmigrate({ url, report })
  } catch {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(
      'drop schema if exists app cascade; drop schema if exists public cascade; create schema public',
    )
    await client.end()
  }
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: 'string' }, seed: { type: 'string' } },
  })
  const [command] = positionals
  if (command !== 'migrate' && command !== 'seed' && command !== 'reset') throw new StartProblem(usage)
  const config = readConfig()
  if (command === 'seed') requireDemonstration(config)
  const database = await openDatabase(config, report)
  try {
    if (command === 'reset') await empty(database.ownerUrl)
    await migrate({ url: database.ownerUrl, report })
    if (command === 'seed') await seed(config, database.ownerUrl, values)
    if (command === 'reset') {
      await loadData({
        ownerUrl: database.ownerUrl,
        demonstration: config.demonstration ? standardDemonstration : undefined,
        onProgress: progressLine(process.stdout),
      })
    }
  } finally {
    await database.stop()
  }
}

main().catch((error: unknown) => {
  const expected =
    error instanceof StartProblem || (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`)
  process.exitCode = 1
})
