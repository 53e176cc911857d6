import type { Logger } from 'pino'
import { openConnections } from '../connections.ts'
import { asFault, connectionLost, poolSpent, statementStopped } from '../faults.ts'
import { PipelinedQuery } from '../pipelined-query.ts'
import type { PrimaryPool, ReadPool } from '../read-pool.ts'
import { forRole, settingsFor } from '../settings.ts'
import { lookAtReplica } from './look-at-replica.ts'
import { keepStanding } from './standing.ts'
import { notAnswering, notFollowing, stillBehind } from './words.ts'

export interface ReplicaOptions {
  primary: PrimaryPool
  /** Address of the same database at its primary, as the login without grants. */
  primaryUrl: string
  /** And at the replica. */
  replicaUrl: string
  /** Most connections to the replica. */
  size: number
  /** Longest time one statement may take, in milliseconds. */
  statementTimeout: number
  /** How long a read waits for the replica to have every change that was kept before it, in milliseconds. */
  patience: number
  log: Logger
}

/** Reads at a replica where that is as good as at the primary, else there. */
export interface ReplicaReads extends ReadPool {
  /** Why the replica is not read at the moment; undefined while it is. */
  away: () => string | undefined
}

/**
 * A read is let in and noted at the primary, which keeps the note before anything is read; then it is read at the replica, once that
 * has every change that was kept at the primary when the reader came. Whatever the replica cannot do the primary does.
 */
export async function openReplica({
  primary,
  primaryUrl,
  replicaUrl,
  size,
  statementTimeout,
  patience,
  log,
}: ReplicaOptions): Promise<ReplicaReads> {
  const connections = openConnections({ url: replicaUrl, size, log })
  const settings = settingsFor(statementTimeout)
  const standing = keepStanding({ lookAt: lookAtReplica({ primaryUrl, replicaUrl, patience }), log })
  await standing.look()

  const read: ReadPool['read'] = async (statement, context) => {
    if (context.afterChange || standing.away() !== undefined) return primary.read(statement, context)
    const kept = await primary.admit(context)
    // What was noted once is not noted again.
    const noted = { ...context, note: undefined }
    try {
      const awaited = {
        name: 'await_changes',
        text: 'select app.await_changes($1, $2)',
        values: [kept, patience],
      }
      const query = new PipelinedQuery([awaited, settings(noted), forRole(context.role, statement)])
      return await connections.run(query, context.departure)
    } catch (error) {
      if (context.departure?.happened || statementStopped(error)) throw asFault(error, statementTimeout)
      const why = unfit(error)
      if (why) standing.fell(why, error)
      else log.debug({ err: error }, 'a read that the replica could not answer is read again')
      return primary.read(statement, noted)
    }
  }

  return {
    read,
    away: standing.away,
    async close() {
      await standing.close()
      await connections.close()
    },
  }
}

/** What an error says of the replica; undefined where it says something of the one read. */
function unfit(error: unknown): string | undefined {
  if (poolSpent(error)) return undefined
  if (connectionLost(error)) return notAnswering
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // As app.await_changes refuses.
  if (code === 'CR001') return notFollowing
  return code === 'CR002' ? stillBehind : undefined
}
