import { loadCatalogue } from '@cohortium/reference-data'
import { testDatabase } from '@cohortium/local-postgres'
import { Client, DatabaseError } from 'pg'
import { migrate } from '../../src/database/migrate.ts'
import { oneOfEverything } from './world.ts'

export interface FreshDatabase {
  /** As the owner. */
  url: string
  client: Client
  stop(): Promise<void>
}

/** An empty database on a server of its own, or on the one that DATABASE_URL names. */
export async function emptyDatabase(label: string): Promise<FreshDatabase> {
  const database = await testDatabase(label, { databaseUrl: process.env.DATABASE_URL })
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const stop = async () => {
    await client.end()
    await database.cluster.stop()
  }
  return { url: database.url, client, stop }
}

/** A migrated database with the catalogue and one of everything else. */
export async function worldDatabase(label: string): Promise<FreshDatabase> {
  const database = await emptyDatabase(label)
  await migrate({ url: database.url })
  await loadCatalogue(database.client)
  await database.client.query(oneOfEverything)
  return database
}

/** The refusal of a statement, which changes nothing; undefined when it was accepted. */
export async function refusalOf(client: Client, statement: string): Promise<DatabaseError | undefined> {
  await client.query('begin')
  try {
    await client.query(statement)
    return undefined
  } catch (error) {
    if (error instanceof DatabaseError) return error
    throw error
  } finally {
    await client.query('rollback')
  }
}
