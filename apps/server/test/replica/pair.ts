import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPostgres, startReplica } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { addDemonstrationAccounts } from '../../src/access/demonstration.ts'
import { Passwords } from '../../src/access/passwords.ts'
import { asOwner } from '../../src/database/as-owner.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { loadData } from '../../src/database/load-data.ts'
import { migrate } from '../../src/database/migrate.ts'
import { pseudonyms } from '../keys.ts'

/** Nothing of a test outlives it, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  shared_buffers: '64MB',
  shared_preload_libraries: 'pg_stat_statements',
  // A read of a test that is on its way is not ended for the sake of what is replayed.
  max_standby_streaming_delay: '-1',
}

/** A database and a replica that follows it by streaming, both of this machine. */
export interface Pair {
  primary: Side
  replica: Side
  /** Waits until the replica has everything. */
  even: () => Promise<void>
  stop: () => Promise<void>
}

export interface Side {
  url: string
  appUrl: string
  /** Asks the database as the superuser. */
  ask: <Row = Record<string, unknown>>(text: string) => Promise<Row[]>
  /** Ends the server at once, and starts it again. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** Filled with few people; the demonstration's accounts may sign in. */
export async function replicatedPair(): Promise<Pair> {
  const home = mkdtempSync(join(tmpdir(), 'cohortium-pair-'))
  const [first, second] = [join(home, 'primary'), join(home, 'replica')]
  const primary = await startPostgres({ dataDir: first, settings })
  await migrate({ url: primary.url })
  await loadData({ ownerUrl: primary.url, demonstration: { seed: 5, scale: 0.06 }, pseudonyms })
  await asOwner(primary.url, (client) => addDemonstrationAccounts(client, new Passwords()))
  await grantRoles(primary.url, 'cohortium_app')
  await asOwner(sameDatabase(primary), (client) => client.query('create extension pg_stat_statements'))
  const replica = await startReplica({ primary, primaryDataDir: first, dataDir: second, settings })
  const sides = [side(primary, first), side(replica, second)] as const
  return {
    primary: sides[0],
    replica: sides[1],
    async even() {
      const [at] = await sides[0].ask<{ lsn: string }>('select pg_current_wal_insert_lsn() as lsn')
      for (;;) {
        const [row] = await sides[1].ask<{ even: boolean }>(
          `select pg_last_wal_replay_lsn() >= '${at?.lsn}' as even`,
        )
        if (row?.even) return
        await sleep(20)
      }
    },
    async stop() {
      await sides[1].stop()
      await sides[0].stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

type Server = Awaited<ReturnType<typeof startPostgres>>

const sameDatabase = ({ superuserUrl }: Server): string => {
  const url = new URL(superuserUrl)
  url.pathname = '/cohortium'
  return url.href
}

function side(server: Server, dataDir: string): Side {
  let running = server
  return {
    url: server.url,
    appUrl: server.appUrl,
    async ask<Row>(text: string) {
      const client = new Client({ connectionString: sameDatabase(running) })
      client.on('error', () => {})
      await client.connect()
      try {
        return (await client.query(text)).rows as Row[]
      } finally {
        await client.end()
      }
    },
    stop: () => running.stop({ force: true }),
    async start() {
      running = await startPostgres({ dataDir, settings: { ...settings } })
    },
  }
}
