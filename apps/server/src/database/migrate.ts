import type { DataSource, Logger } from 'typeorm'
import { quietLogger } from '../jobs/logger.ts'
import { jobsSchema, migrateJobs } from '../jobs/schema.ts'
import { StartProblem } from '../problem.ts'
import { appliedMigrations } from './applied-migrations.ts'
import { makeDataSource } from './data-source.ts'
import { explainMigrationError } from './explain-migration-error.ts'
import { holdMigrationLock } from './migration-lock.ts'
import { migrations } from './migrations/index.ts'

/** Told what happens, a sentence at a time. */
type Report = (line: string) => void

export interface MigrateOptions {
  /** Address of the database as its owner. */
  url: string
  report?: Report
}

/**
 * Brings the tables up to date, all or nothing. Processes that start together take turns.
 * @returns names of the migrations that ran now, oldest first; none when the tables were up to date.
 * @throws StartProblem with a sentence that names the remedy.
 */
export async function migrate({ url, report = () => {} }: MigrateOptions): Promise<string[]> {
  return await withMigrations(url, report, async (dataSource) => {
    const started = performance.now()
    const ran = await dataSource.runMigrations()
    await migrateJobs(url, quietLogger)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    report(
      ran.length === 0
        ? 'The tables are up to date.'
        : `The tables are ready: ${ran.length} migrations in ${seconds} s.`,
    )
    return ran.map((migration) => migration.name)
  })
}

/**
 * Takes every migration back, the latest first: the tables and their rows are gone afterwards.
 * @throws StartProblem with a sentence that names the remedy.
 */
export async function unmigrate({ url, report = () => {} }: MigrateOptions): Promise<void> {
  await withMigrations(url, report, async (dataSource) => {
    const applied = await appliedMigrations(url)
    await dataSource.query(`drop schema if exists ${jobsSchema} cascade`)
    for (const _ of applied) await dataSource.undoLastMigration()
    report(`${applied.length} migrations were taken back.`)
  })
}

async function withMigrations<T>(
  url: string,
  report: Report,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = makeDataSource({ url, migrations, logger: progress(report) })
  try {
    await dataSource.initialize()
    const release = await holdMigrationLock(dataSource, report)
    try {
      return await work(dataSource)
    } finally {
      await release()
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw explainMigrationError(error, url)
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy()
  }
}

const done = /^Migration (\D+)\d+ has been (executed|reverted) successfully/

/** Passes on each finished migration and nothing else of what TypeORM tells. */
function progress(report: Report): Logger {
  const quiet = () => {}
  return {
    logQuery: quiet,
    logQueryError: quiet,
    logQuerySlow: quiet,
    log: quiet,
    logMigration: quiet,
    logSchemaBuild: (message) => {
      const [, name, verb] = done.exec(message) ?? []
      if (name) report(verb === 'executed' ? `Migrated: ${name}.` : `Taken back: ${name}.`)
    },
  }
}
