import { LocalPostgresProblem, startPostgres } from '@cohortium/local-postgres'
import type { Config } from '../config.ts'
import { StartProblem } from '../problem.ts'
import { checkServer } from './check-server.ts'

/** The database that the server works on. */
export interface Database {
  /** As its owner: migrations and loading. */
  ownerUrl: string
  /** As the login without grants; absent when none was named. */
  appUrl?: string
  /** Where the data lies, as told to the person who starts the server. */
  place: string
  /** Stops what was started here; nothing for a server of someone else. */
  stop: () => Promise<void>
}

/** Opens the database that DATABASE_URL names, or starts the embedded one. */
export async function openDatabase(config: Config, log: (message: string) => void): Promise<Database> {
  if (!config.databaseUrl) {
    try {
      const local = await startPostgres({ dataDir: config.dataDir, log })
      return { ownerUrl: local.url, appUrl: local.appUrl, place: config.dataDir, stop: () => local.stop() }
    } catch (error) {
      if (error instanceof LocalPostgresProblem) throw new StartProblem(error.message)
      throw error
    }
  }
  await checkServer('DATABASE_URL', config.databaseUrl)
  if (config.databaseAppUrl) await checkServer('DATABASE_APP_URL', config.databaseAppUrl)
  const { host, pathname } = new URL(config.databaseUrl)
  return {
    ownerUrl: config.databaseUrl,
    appUrl: config.databaseAppUrl,
    place: `${host}${pathname}`,
    stop: async () => {},
  }
}
