import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { openReadPool, type ReadPool } from './read-pool.ts'
import { openReplica } from './replica/open-replica.ts'

/** How requests read. */
export interface Reads {
  pool: ReadPool
  /** Where they read, for `/readyz`; empty where there is only one place. */
  standing: () => Readonly<Record<string, string>>
  close: () => Promise<void>
}

export interface ReadsOptions {
  /** Address of the database that takes changes, as the login without grants. */
  url: string
  config: Pick<Config, 'databaseReadUrl' | 'poolSize' | 'readPatience' | 'statementTimeout'>
  log: Logger
}

/** Opens the database for reading, and a replica beside it where one is named. */
export async function openReads({ url, config, log }: ReadsOptions): Promise<Reads> {
  const { databaseReadUrl: replicaUrl, poolSize: size, readPatience: patience, statementTimeout } = config
  const primary = openReadPool({ url, size, statementTimeout, log })
  if (replicaUrl === undefined) return { pool: primary, standing: () => ({}), close: primary.close }
  const replica = await openReplica({
    primary,
    primaryUrl: url,
    replicaUrl,
    size,
    statementTimeout,
    patience,
    log,
  })
  return {
    pool: replica,
    standing(): Record<string, string> {
      const away = replica.away()
      return away === undefined ? { reads: 'replica' } : { reads: 'primary', replica: away }
    },
    async close() {
      await replica.close()
      await primary.close()
    },
  }
}
