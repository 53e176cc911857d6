import path from 'node:path'
import { root } from '../../../../scripts/run.mjs'
import { startPostgres } from '../../../local-postgres/src/index.ts'

/** The bench's own PostgreSQL: settings as in production, with statements counted. */
export const startCluster = () =>
  startPostgres({
    dataDir: path.join(root, '.data/bench'),
    settings: {
      shared_preload_libraries: 'pg_stat_statements',
      max_connections: '200',
    },
  })

/** An address of the same server with another database. */
export function at(address, database) {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}
