import { isEnumValue, roles } from '@cohortium/domain'
import { databaseRole } from '../access/database-role.ts'
import type { Identity } from '../access/identity.ts'
import { makeSeal } from '../access/seal.ts'
import type { AskedOfGuest } from './asked-of-guests.ts'

/** The header in which the gateway says for whom it asks. */
export const envelopeHeader = 'x-cohortium-gateway'

/** A request of somebody outside, handed on as it came, to be admitted or answered. */
export interface Handover {
  readonly kind: 'handover'
  /** As the gateway's log has it. */
  readonly requestId: string
  /** What the operation asks of guests, which was taken out of it; nothing if nothing is said. */
  readonly guests?: readonly AskedOfGuest[] | undefined
  /** The part that will be asked for first if the operation is admitted, so that it can be answered at once. */
  readonly ahead?: PartAhead | undefined
}

/** A part of an operation, of the subgraph that is asked to admit it. */
export interface PartAhead {
  readonly query: string
  /** Names of the operation's variables that it uses; all where nothing is said. */
  readonly variables?: readonly string[] | undefined
}

/** A part of an operation that was admitted, for the one who asks. */
export interface Ticket {
  readonly kind: 'ticket'
  readonly requestId: string
  /** What the log calls the operation. */
  readonly operation?: string | undefined
  /** The day as of which its roots are read, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined
  readonly identity?: Identity | undefined
}

export type Envelope = Handover | Ticket

/** Closes and opens what the gateway and the subgraphs tell each other by a key that they share. */
export interface Envelopes {
  close(envelope: Envelope): string
  /** Undefined where it was not closed by this key, or too long ago. */
  open(sealed: string | undefined): Envelope | undefined
}

/** How long an envelope is good, in milliseconds: as long as a request may take, and clocks may differ. */
const lifetime = 60_000

/**
 * Envelopes are encrypted and cannot be changed unnoticed: they hold the secret of the asker's credential, which the database asks for.
 * @param now milliseconds since 1970.
 */
export function makeEnvelopes(key: string, now: () => number = Date.now): Envelopes {
  const seal = makeSeal(key, 'gateway')
  return {
    close: (envelope) => seal.close(JSON.stringify({ ...envelope, until: now() + lifetime })),
    open(sealed) {
      const text = sealed === undefined ? undefined : seal.open(sealed)
      if (text === undefined) return undefined
      // Whoever has the key wrote it, so it is what `close` was given.
      const { until, ...envelope } = JSON.parse(text) as Envelope & { until: number }
      if (Math.abs(until - now()) > 2 * lifetime || until < now()) return undefined
      if (envelope.kind === 'handover') return envelope
      return { ...envelope, identity: envelope.identity && revived(envelope.identity) }
    },
  }
}

/** What JSON has made of an identity. The role alone decides in which role the database reads. */
function revived({ expiresAt, ...identity }: Identity): Identity | undefined {
  const { role } = identity
  if (!isEnumValue(roles, role)) return undefined
  return {
    ...identity,
    databaseRole: databaseRole[role],
    expiresAt: new Date(expiresAt),
  }
}
