import { appendFileSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { Client } from 'pg'
import { accountFor, giveTo } from './account.ts'
import { startPostgres, type LocalPostgres, type StartOptions } from './start-postgres.ts'

export interface ReplicaOptions extends StartOptions {
  /** The server that is followed. */
  primary: LocalPostgres
  /** Its `dataDir`. */
  primaryDataDir: string
}

/** What a copy makes for itself, or must not have. */
const leftOut = new Set(['postmaster.pid', 'postmaster.opts', 'pg_internal.init'])
/** Directories that a copy has empty. */
const emptied = new Set(['pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pgsql_tmp'])

/**
 * Copies the cluster of a running server and starts the copy as a replica that follows it by streaming. It takes the same logins. The
 * copy is made with PostgreSQL's own functions, since the programs that come along have none for it.
 */
export async function startReplica({
  primary,
  primaryDataDir,
  dataDir,
  ...options
}: ReplicaOptions): Promise<LocalPostgres> {
  const [from, to] = [join(primaryDataDir, 'postgres'), join(dataDir, 'postgres')]
  const cluster = join(to, 'cluster')
  const slot = `replica_${basename(dataDir)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')}`.slice(0, 60)
  const client = new Client({ connectionString: primary.superuserUrl })
  await client.connect()
  try {
    // The log from here on is kept until the copy has had it.
    await client.query('select pg_create_physical_replication_slot($1, true)', [slot])
    await client.query(`select pg_backup_start('replica', true)`)
    mkdirSync(cluster, { recursive: true, mode: 0o700 })
    cpSync(join(from, 'cluster'), cluster, { recursive: true, filter: belongs(join(from, 'cluster')) })
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    writeFileSync(join(cluster, 'backup_label'), rows[0]?.labelfile ?? '')
  } finally {
    await client.end()
  }
  copyFileSync(join(from, 'passwords.json'), join(to, 'passwords.json'))
  const { hostname, port, username, password } = new URL(primary.superuserUrl)
  appendFileSync(
    join(cluster, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n` +
      `primary_slot_name = '${slot}'\n`,
  )
  writeFileSync(join(cluster, 'standby.signal'), '')
  giveTo(cluster, accountFor(join(from, 'cluster')))
  return startPostgres({ dataDir, ...options })
}

const belongs = (root: string) => (path: string) => {
  const parts = relative(root, path).split(sep)
  return !leftOut.has(parts.at(-1) ?? '') && !parts.slice(0, -1).some((part) => emptied.has(part))
}
