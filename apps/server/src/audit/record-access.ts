import { GraphQLError } from 'graphql'
import type { Gate } from '../access/gate.ts'
import { notNoted } from '../database/faults.ts'
import { storedEvent, type AccessEvent } from './access-event.ts'

/** Who came, went or was refused, and from where. */
export interface Coming {
  readonly kind: Extract<AccessEvent['kind'], 'sign_in' | 'sign_out' | 'sign_in_refused'>
  readonly accountId?: number | undefined
  /** Where the request came from. */
  readonly address: string
  /** Why somebody was refused, or by which organisation they signed in. */
  readonly detail?: string | undefined
}

type AskDatabase = (text: string, values: readonly unknown[]) => Promise<unknown>

const recordEvent = (ask: AskDatabase, event: AccessEvent): Promise<unknown> =>
  ask('select app.record_accesses($1)', [JSON.stringify([storedEvent(event)])])

/**
 * Adds to the trail that something is handed out, before it is.
 * @throws GraphQLError UNAVAILABLE when it cannot be: then nothing may be handed out.
 */
export async function recordHandedOut(gate: Gate, event: AccessEvent & { kind: 'export' }): Promise<void> {
  try {
    await gate.within((ask) => recordEvent(ask, event))
  } catch (error) {
    throw error instanceof GraphQLError ? error : notNoted(error)
  }
}

/** Adds to the trail, within a transaction of the gate's, that somebody signed in or out or was refused. */
export async function recordAccess(
  ask: AskDatabase,
  { kind, accountId, address, detail }: Coming,
): Promise<void> {
  // An address is personal, so it stands where it can be erased; what was given to name an unknown account stands nowhere.
  await recordEvent(ask, { kind, accountId, operation: detail, changes: { address: [null, address] } })
}
