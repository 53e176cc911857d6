import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { startPostgres } from './start-postgres.ts'

/** A PostgreSQL that a package's tests may fill: a private cluster, or the server that DATABASE_URL names. */
export interface TestCluster {
  /** Makes an empty database, or a clone of another one of this cluster. */
  create(name: string, options?: { template?: string }): Promise<TestDatabase>
  /** A superuser's address; absent on a server that is not ours. */
  superuserUrl?: string
  /** Drops every database made here and stops the server if it is private. */
  stop(): Promise<void>
}

/** One database of a test cluster. */
export interface TestDatabase {
  /** The real name on the server, which carries a random tail so that runs side by side do not meet. */
  name: string
  /** As its owner. */
  url: string
  /** As the login without grants; on a server that is not ours DATABASE_APP_URL's login, if there is one. */
  appUrl?: string
  drop(): Promise<void>
}

export interface TestClusterOptions {
  /** DATABASE_URL of a server to use in place of a private one. */
  databaseUrl?: string
  /** DATABASE_APP_URL beside it. */
  databaseAppUrl?: string
  /** Settings of the private server. */
  settings?: Record<string, string>
  /** Directory with `bin` of another PostgreSQL for the private server. */
  programs?: string
}

const at = (address: string, database: string): string => {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}

async function administer(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** An autovacuum worker may be at work in the database, which its owner may not end: it is waited for. */
async function dropDatabase(address: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await administer(address, `drop database if exists "${name}" with (force)`)
    } catch (error) {
      const busy = error instanceof DatabaseError && (error.code === '42501' || error.code === '55006')
      if (!busy || attempt === 100) throw error
      await sleep(100)
    }
  }
}

async function privateServer({ settings, programs }: TestClusterOptions) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cohortium-test-'))
  const fast = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    // Its workers are the superuser's, whom the owner may not send away from a database that is to be dropped.
    autovacuum: 'off',
    ...settings,
  }
  const server = await startPostgres({ dataDir, settings: fast, programs })
  const stop = async () => {
    await server.stop({ force: true })
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: server.url, appUrl: server.appUrl, superuserUrl: server.superuserUrl, stop }
}

/**
 * The cluster for a package's tests: start it in vitest's global setup, stop it in its teardown.
 * It does not sync to disk; what it holds is lost with it.
 */
export async function testCluster(options: TestClusterOptions = {}): Promise<TestCluster> {
  const server = options.databaseUrl
    ? {
        url: options.databaseUrl,
        appUrl: options.databaseAppUrl,
        superuserUrl: undefined,
        stop: async () => {},
      }
    : await privateServer(options)
  const made = new Set<TestDatabase>()

  const create: TestCluster['create'] = async (label, { template } = {}) => {
    const name = `${label}_${randomBytes(4).toString('hex')}`
    await administer(server.url, `create database "${name}"${template ? ` template "${template}"` : ''}`)
    const database: TestDatabase = {
      name,
      url: at(server.url, name),
      appUrl: server.appUrl && at(server.appUrl, name),
      drop: async () => {
        made.delete(database)
        await dropDatabase(server.url, name)
      },
    }
    made.add(database)
    return database
  }

  const stop = async () => {
    for (const database of made) await database.drop()
    await server.stop()
  }

  return { create, superuserUrl: server.superuserUrl, stop }
}

/** A cluster with one empty database: what most packages need. */
export async function testDatabase(
  label: string,
  options: TestClusterOptions = {},
): Promise<TestDatabase & { cluster: TestCluster }> {
  const cluster = await testCluster(options)
  return { ...(await cluster.create(label)), cluster }
}
