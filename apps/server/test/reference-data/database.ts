import { testCluster } from '@cohortium/local-postgres'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '../../src/database/migrate.ts'

/** One migrated and otherwise empty database, of which each test takes a copy. */
export interface MigratedServer {
  /** A fresh copy, connected as the owner; closed and dropped by `stop`. */
  connect(label: string): Promise<pg.Client>
  /** A second connection to a client's database. */
  connectTo(client: pg.Client): Promise<pg.Client>
  stop(): Promise<void>
}

/** Databases on the server that the whole test run shares. */
export async function migratedServer(): Promise<MigratedServer> {
  const cluster = await testCluster({ databaseUrl: inject('seeded').url })
  const template = await cluster.create('migrated')
  await migrate({ url: template.url })
  const clients: pg.Client[] = []

  async function open(config: pg.ClientConfig): Promise<pg.Client> {
    const client = new pg.Client(config)
    await client.connect()
    clients.push(client)
    return client
  }

  return {
    async connect(label) {
      const database = await cluster.create(label, { template: template.name })
      return open({ connectionString: database.url })
    },
    connectTo: ({ host, port, user, password, database }) => open({ host, port, user, password, database }),
    async stop() {
      for (const client of clients) await client.end()
      await cluster.stop()
    },
  }
}
