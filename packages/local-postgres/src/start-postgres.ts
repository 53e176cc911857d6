import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { launch } from './command.ts'
import { ensureCluster, type Passwords } from './initialise.ts'
import { choosePort } from './port.ts'
import { findPostmaster, mark, removeStalePidFile } from './postmaster.ts'
import { LocalPostgresProblem, quoted } from './problem.ts'
import { processAlive } from './process.ts'

export interface StartOptions {
  /** Directory for the cluster, its passwords and its log; made if absent. */
  dataDir: string
  /** Told what happens, a sentence at a time. */
  log?: (message: string) => void
  /** Server settings beside our own, such as `shared_preload_libraries`. */
  settings?: Record<string, string>
  /** Directory with `bin` of another PostgreSQL than the one that comes along, and the same at each start. */
  programs?: string
}

export interface LocalPostgres {
  /** Database `cohortium` as its owner, who migrates and loads. */
  url: string
  /** The same as the login without grants, which answers requests. */
  appUrl: string
  /** Database `postgres` as the superuser: for tests that need what only a superuser may. */
  superuserUrl: string
  port: number
  /** The server was already running. */
  adopted: boolean
  /** Stops the server when no other client is connected, or, if forced, in any case. */
  stop(options?: { force?: boolean }): Promise<void>
}

const ourSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  jit: 'off',
  shared_buffers: '256MB',
  // The standard of 4 is that of turning disks: with it, looking up a row by its key seems dearer than reading a table.
  random_page_cost: '1.1',
  max_wal_size: '4GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** Long enough for crash recovery of a large cluster, in milliseconds. */
const patience = 120_000

/** Level by level: Node's recursive way never ends on a file system that refuses new folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another start may have made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function prepare(dataDir: string): string {
  const home = resolve(dataDir)
  try {
    makeFolder(home)
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new LocalPostgresProblem(
      `The data directory ${home} cannot be written (${(error as NodeJS.ErrnoException).code}). ` +
        'Set DATA_DIR to a directory you may write, or change the permissions of this one.',
    )
  }
  return home
}

/** Waits for a server of the cluster to take connections; undefined when it went away meanwhile. */
async function untilReady(
  cluster: string,
  gone: () => boolean,
): Promise<{ pid: number; port: number } | undefined> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(15)) {
    if (gone()) return undefined
    const found = findPostmaster(cluster)
    if (found?.ready) return found
  }
  throw new LocalPostgresProblem(
    `PostgreSQL on ${cluster} took no connections within ${patience / 1000} seconds; its log is ${logOf(cluster)}.`,
  )
}

const logOf = (cluster: string): string => join(dirname(cluster), 'postgres.log')

const urls = (port: number, secret: Passwords) => {
  const url = (role: string, word: string, database: string) =>
    `postgres://${role}:${word}@127.0.0.1:${port}/${database}`
  return {
    url: url('cohortium_owner', secret.owner, 'cohortium'),
    appUrl: url('cohortium_app', secret.app, 'cohortium'),
    superuserUrl: url('postgres', secret.superuser, 'postgres'),
    port,
  }
}

/** Clients connected to the server beside the one that asks. */
async function otherClients(superuserUrl: string): Promise<number> {
  const client = new Client({ connectionString: superuserUrl })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ n: number }>(
    "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  )
  await client.end()
  return rows[0]?.n ?? 0
}

/**
 * Runs PostgreSQL on `dataDir`, making the cluster at the first start. A server that already runs there is adopted;
 * one that was killed is recovered. The server keeps running when this process is killed, and the next start adopts it.
 * @throws LocalPostgresProblem with a sentence that names the remedy.
 */
export async function startPostgres({
  dataDir,
  log = () => {},
  settings = {},
  programs,
}: StartOptions): Promise<LocalPostgres> {
  const home = prepare(dataDir)
  const { passwords, ...installation } = ensureCluster(home, programs)
  const { cluster } = installation

  const opened = (running: { pid: number; port: number }, adopted: boolean): LocalPostgres => {
    const addresses = urls(running.port, passwords)
    const stop = async ({ force = false } = {}): Promise<void> => {
      if (!force && (await otherClients(addresses.superuserUrl).catch(() => 0)) > 0) return
      if (processAlive(running.pid)) process.kill(running.pid, 'SIGINT')
      while (processAlive(running.pid)) await sleep(10)
    }
    log(`${adopted ? 'Joined' : 'Started'} PostgreSQL on port ${running.port}, data in ${home}.`)
    return { ...addresses, adopted, stop }
  }

  for (let attempt = 1; ; attempt += 1) {
    const running = findPostmaster(cluster)
    if (running) {
      const ready = await untilReady(cluster, () => !processAlive(running.pid))
      if (ready) return opened(ready, true)
    }
    removeStalePidFile(cluster)
    const port = await choosePort(dirname(cluster))
    const all = { ...ourSettings, ...settings, port: String(port) }
    const args = [...Object.entries(all).map(([name, value]) => `${name}=${value}`), mark(cluster)]
    const output = openSync(logOf(cluster), 'a', 0o600)
    const child = launch(
      installation,
      args.flatMap((word) => ['-c', word]),
      output,
    )
    let ended = false
    let failure = ''
    child.once('error', (error) => {
      failure = error.message
      ended = true
    })
    child.once('exit', () => (ended = true))
    closeSync(output)
    child.unref()
    const ready = await untilReady(cluster, () => ended)
    if (ready) return opened(ready, false)
    // Another start may have won, its port may be taken since, or backends of a killed server may still be leaving.
    if (attempt === 5) {
      throw new LocalPostgresProblem(
        `PostgreSQL would not start on ${cluster}. Its last words, also in ${logOf(cluster)}:${quoted(failure || readFileSync(logOf(cluster), 'utf8'))}`,
      )
    }
    await sleep(attempt * 200)
  }
}
