import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../../scripts/run.mjs'
import { startPostgres } from '../../../local-postgres/src/index.ts'

const dataDir = path.join(root, '.data/bench')

/** The bench's own PostgreSQL: settings as in production, with statements counted. */
export async function startCluster() {
  const settings = { shared_preload_libraries: 'pg_stat_statements', max_connections: '200' }
  const cluster = await startPostgres({ dataDir, settings })
  const [pid] = readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')
  return { ...cluster, postmaster: Number(pid) }
}

/** An address of the same server with another database. */
export function at(address, database) {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}
