import { Client } from 'pg'
import { notAnswering, notFollowing, stillBehind } from './words.ts'
import type { LookAtReplica } from './standing.ts'

export interface Pair {
  /** Addresses of the same database, as the login without grants. */
  primaryUrl: string
  replicaUrl: string
  /** How long the replica is waited for to have every change, in milliseconds. */
  patience: number
}

/** Longest time that either may take to answer besides, in milliseconds. */
const slowest = 2_000

/** One is a copy of the other's files when the server has the same number and the database too. */
const whichDatabase = `
  select (select system_identifier from pg_control_system()) || '/' || oid as "name", pg_is_in_recovery() as follows
  from pg_database where datname = current_database()`

interface Found {
  name: string
  follows: boolean
}

/** Looks at the replica with connections of its own, since those that read may all be waiting. */
export const lookAtReplica =
  ({ primaryUrl, replicaUrl, patience }: Pair): LookAtReplica =>
  async () => {
    const ours = await ask<Found & { kept: string }>(
      primaryUrl,
      `select *, app.changes_kept()::text as kept from (${whichDatabase}) as this`,
    )
    if (!ours) return 'the database that it follows does not answer'
    const theirs = await ask<Found>(replicaUrl, whichDatabase)
    if (!theirs) return notAnswering
    if (!theirs.follows) return notFollowing
    if (theirs.name !== ours.name) return 'it follows another database'
    const text = 'select app.await_changes($1, $2)'
    const reached = await ask(replicaUrl, text, [ours.kept, patience], slowest + patience)
    return reached ? undefined : stillBehind
  }

/** The first row; undefined where there is none to be had. */
async function ask<Row>(
  url: string,
  text: string,
  values: unknown[] = [],
  longest = slowest,
): Promise<Row | undefined> {
  const client = new Client({
    connectionString: url,
    application_name: 'cohortium replica',
    connectionTimeoutMillis: slowest,
    query_timeout: longest,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(text, values)
    return rows[0]
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}
