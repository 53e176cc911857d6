import type { Compiler, Execute } from '@cohortium/graph-sql'
import { unauthenticated } from '../access/acting.ts'
import { askerOf } from '../access/asking.ts'
import type { Identity } from '../access/identity.ts'
import type { Access } from '../access/open-access.ts'
import { readNote } from '../audit/read-note.ts'
import type { Clock } from '../clock.ts'
import type { Departure } from '../database/departure.ts'
import { wholeReader } from '../graph/whole-reader.ts'
import type { Outbox } from '../post/outbox.ts'
import type { viewerCanReader } from '../policies/viewer-can.ts'
import type { performer } from '../writing/perform.ts'
import { refusesCredential } from '../database/faults.ts'
import type { ReadPool } from '../database/read-pool.ts'
import type { Explain } from './explain.ts'
import { rateLimited } from './rate-limited.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'

export interface ContextSources {
  pool: ReadPool
  clock: Clock
  explain: Explain
  viewerCan: ReturnType<typeof viewerCanReader>
  /** Of the whole graph, also where one slice is served. */
  compiler: Compiler
  perform: ReturnType<typeof performer>['perform']
  access: Access
  outbox: Outbox
}

/** Makes what resolvers are given, for one request: every way to read goes through it, and so asks as its asker. */
export const contextFor = ({
  pool,
  clock,
  explain,
  viewerCan,
  compiler,
  perform,
  access,
  outbox,
}: ContextSources) => {
  const readerOf = wholeReader(compiler)
  return (notes: RequestNotes, departure: Departure, identity: Identity | undefined): RequestContext => {
    const today = clock.today()
    let afterChange = false
    const execute: Execute = async (statement) => {
      if (!identity) throw unauthenticated()
      const { databaseRole: role, secret } = identity
      notes.statements += 1
      const began = performance.now()
      try {
        // Who read is noted as the database finds them.
        const note = readNote(statement, notes)
        return await pool.read(statement, { role, secret, today, note, departure, afterChange })
      } catch (error) {
        if (!refusesCredential(error)) throw error
        access.identifier.forget(secret)
        throw unauthenticated()
      } finally {
        notes.databaseMs = (notes.databaseMs ?? 0) + performance.now() - began
      }
    }
    const context: RequestContext = {
      today,
      notes,
      identity,
      access,
      outbox,
      execute,
      explain: (document, variables) => explain(document, variables, context),
      viewerCan: (ids, viewer) => viewerCan(context, viewer, ids),
      read: (question, variables) => readerOf(context)(question, variables),
      change(change, input) {
        context.charge(rowsOfChange)
        afterChange = true
        return perform(change, { asker: askerOf(context), today, moment: clock.now() }, input)
      },
      role: identity?.role,
      charge(rows) {
        const wait = access.budget.charge(askersOf(identity), rows)
        if (wait !== undefined) throw rateLimited(wait, access.budget.perMinute)
      },
    }
    return context
  }
}

/** What a change costs, in rows that might have been asked for instead. */
const rowsOfChange = 100

/** Whose budgets a request spends: a token's own, and that of the account with all it uses. */
const askersOf = (identity: Identity | undefined): readonly string[] =>
  identity ? [`account ${identity.accountId}`, `credential ${identity.credentialId}`] : ['nobody']
