import type { Clock } from '../clock.ts'
import type { Departure } from '../database/departure.ts'
import type { ReaderRole, ReadPool } from '../database/read-pool.ts'
import type { Execute } from '@cohortium/graph-sql'
import type { Explain } from './explain.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'

export interface ContextSources {
  pool: ReadPool
  clock: Clock
  explain: Explain
  /** In whose role everyone reads. */
  role: ReaderRole
}

/** Makes what resolvers are given, for one request: here it is decided who asks, so every way to read asks in that role. */
export const contextFor =
  ({ pool, clock, explain, role }: ContextSources) =>
  (notes: RequestNotes, departure: Departure): RequestContext => {
    const today = clock.today()
    const execute: Execute = async (statement) => {
      notes.statements += 1
      const began = performance.now()
      try {
        return await pool.read(statement, { role, today, departure })
      } finally {
        notes.databaseMs = (notes.databaseMs ?? 0) + performance.now() - began
      }
    }
    const context: RequestContext = {
      today,
      notes,
      execute,
      explain: (document, variables) => explain(document, variables, context),
    }
    return context
  }
