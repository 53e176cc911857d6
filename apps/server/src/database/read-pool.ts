import { setTimeout as sleep } from 'node:timers/promises'
import type { Bytes } from '@cohortium/graph-sql'
import { openConnections, type ConnectionsOptions } from './connections.ts'
import type { Departure } from './departure.ts'
import { asFault, connectionLost, notNoted, poolSpent, refusesCredential } from './faults.ts'
import { PipelinedQuery, type Statement } from './pipelined-query.ts'
import { entrance, forRole, settingsFor, type ReadSettings } from './settings.ts'

export interface ReadContext extends ReadSettings {
  /** When nobody waits for the answer any more, the statement is cancelled. */
  departure?: Departure
  /** The request has changed something, which its answer is to show. */
  afterChange?: boolean
}

export interface ReadPool {
  /** Runs one statement in one round trip and answers its one value as UTF-8, `null` for none. */
  read: (statement: Statement, context: ReadContext) => Promise<Bytes>
  close: () => Promise<void>
}

/** The database that takes changes. */
export interface PrimaryPool extends ReadPool {
  /**
   * Lets the asker in and notes what they are about to read elsewhere; all is kept before this answers. Tells what that other place
   * must have reached.
   */
  admit: (context: ReadContext) => Promise<string>
}

export interface ReadPoolOptions extends ConnectionsOptions {
  /** Longest time one statement may take, in milliseconds. */
  statementTimeout: number
}

/** Waits before each further attempt when the connection was lost, in milliseconds. */
const pauses = [50, 100, 200]

export function openReadPool({ statementTimeout, log, ...options }: ReadPoolOptions): PrimaryPool {
  const connections = openConnections({ ...options, log })
  const settings = settingsFor(statementTimeout)

  const once = async (statements: readonly Statement[], context: ReadContext): Promise<Bytes> => {
    const query = new PipelinedQuery(statements)
    const { departure, note } = context
    try {
      return await connections.run(query, departure)
    } catch (error) {
      const noteFailed = note !== undefined && query.finished === 0 && !departure?.happened
      const excused = connectionLost(error) || poolSpent(error) || refusesCredential(error)
      if (!noteFailed || excused) throw error
      log.error({ err: error }, 'the audit trail could not be written; a read was refused')
      throw notNoted(error)
    }
  }

  const patiently = async (statements: readonly Statement[], context: ReadContext): Promise<Bytes> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(statements, context)
      } catch (error) {
        const pause = pauses[attempt]
        // A read changes nothing, so it may be repeated; waiting longer for a spent pool helps nobody.
        if (pause === undefined || poolSpent(error) || !connectionLost(error))
          throw asFault(error, statementTimeout)
        await sleep(pause)
      }
    }
  }

  return {
    // Settings end with the implicit transaction, so a connection goes back as it came.
    read: (statement, context) => patiently([settings(context), forRole(context.role, statement)], context),
    admit: async (context) => Buffer.concat(await patiently([entrance(context)], context)).toString(),
    close: connections.close,
  }
}
