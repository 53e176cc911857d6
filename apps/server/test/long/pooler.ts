import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

/** Oldest PgBouncer that keeps prepared statements for its clients in transaction mode. */
const oldest = [1, 21] as const

/**
 * The installed PgBouncer; PGBOUNCER names its file, otherwise it is looked for in PATH and where Debian puts it.
 * @throws Error that says what is missing.
 */
export function installedPooler(env: NodeJS.ProcessEnv): string {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin']
  const places = env.PGBOUNCER ? [env.PGBOUNCER] : folders.map((folder) => join(folder, 'pgbouncer'))
  const file = places.find((place) => existsSync(place))
  const wanted = `PgBouncer ${oldest.join('.')} or later`
  if (!file) throw new Error(`${wanted} was not found. Install it, or name its file in PGBOUNCER.`)
  const told = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout
  const [, major, minor] = /PgBouncer (\d+)\.(\d+)/.exec(told) ?? []
  if (Number(major) > oldest[0] || Number(minor) >= oldest[1]) return file
  throw new Error(`${file} is ${told.split('\n')[0]}; ${wanted} is needed. Name another file in PGBOUNCER.`)
}

export interface Pooler {
  /** The address of a database, by way of the pooler. */
  through: (url: string) => string
  /** A table of the pooler's own, such as `pools`. */
  show: (table: string) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/**
 * A pooler before the server of these addresses, which gives a connection for one transaction.
 * @param size connections to the server, for each login and database
 */
export async function startPooler(urls: readonly string[], size: number): Promise<Pooler> {
  const home = mkdtempSync(join(tmpdir(), 'cohortium-pooler-'))
  const port = await freePort()
  const logins = urls.map((url) => new URL(url))
  const { hostname, port: behind, username, password } = logins[0] ?? new URL('postgres://')
  writeFileSync(join(home, 'users'), logins.map((url) => `"${url.username}" "${url.password}"\n`).join(''))
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: join(home, 'users'),
    stats_users: username,
    pool_mode: 'transaction',
    default_pool_size: size,
    max_prepared_statements: 600,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`)
  const file = join(home, 'pgbouncer.ini')
  writeFileSync(file, `[databases]\n* = host=${hostname} port=${behind}\n[pgbouncer]\n${lines.join('')}`, {
    mode: 0o644,
  })
  chmodSync(home, 0o755)
  // It refuses to run as root.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawn(installedPooler(process.env), [file], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const admin = `postgres://${username}:${password}@127.0.0.1:${port}/pgbouncer`
  const show: Pooler['show'] = async (table) => {
    const client = new Client({ connectionString: admin })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query(`show ${table}`)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }
  for (let attempt = 0; ; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended:\n${told}`)
    const isUp = await show('version').then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (attempt === 100) throw new Error(`PgBouncer did not answer:\n${told}`)
    await sleep(50)
  }
  return {
    through(url) {
      const address = new URL(url)
      address.port = String(port)
      return address.href
    },
    show,
    async stop() {
      child.kill('SIGINT')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
