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

/** Adds to the trail, within a transaction of the gate's, that somebody signed in or out or was refused. */
export async function recordAccess(
  ask: (text: string, values: readonly unknown[]) => Promise<unknown>,
  { kind, accountId, address, detail }: Coming,
): Promise<void> {
  // An address is personal, so it stands where it can be erased; what was given to name an unknown account stands nowhere.
  const event = storedEvent({ kind, accountId, operation: detail, changes: { address: [null, address] } })
  await ask('select app.record_accesses($1)', [JSON.stringify([event])])
}
