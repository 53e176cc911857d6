import { GraphQLError } from 'graphql'
import { refuse, type AccessRefusalReason, type Refusal } from '@cohortium/domain'
import type { Ask, Gate } from './gate.ts'
import type { Identity } from './identity.ts'
import { liveCredential } from './live-credential.ts'

/** A change that was made, or why it was not. */
export type Changed<Facts = unknown> = ({ readonly ok: true } & Facts) | AccessRefusal

export type AccessRefusal = Refusal<AccessRefusalReason>

/** Who asks, by which request. */
export interface Asker extends Identity {
  /** As the log has it; the audit trail names it. */
  readonly requestId?: string | undefined
}

/** What every request without a credential that holds is told. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in, or send a token that holds.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  })

/**
 * One transaction in somebody's name. Whether the credential still holds is looked up in the same transaction, so that one
 * that was taken back a moment ago changes nothing; triggers that keep a history learn from the setting who acts.
 * @throws GraphQLError UNAUTHENTICATED when it holds no more.
 */
export const acting = <Result>(
  gate: Gate,
  { secret, requestId = '' }: Asker,
  work: (ask: Ask, identity: Identity) => Promise<Result>,
): Promise<Result> =>
  gate.within(async (ask) => {
    const identity = await liveCredential(ask, secret)
    if (!identity) throw unauthenticated()
    await ask(`select set_config('app.credential', $1, true), set_config('app.request', $2, true)`, [
      secret,
      requestId,
    ])
    return work(ask, identity)
  })

export const notFound = (): AccessRefusal =>
  refuse('not_found', 'There is no such thing, or it is not yours.')

/** Refuses a token where only somebody who is signed in may act; undefined for a session. */
export const refuseToken = ({ kind }: Identity): AccessRefusal | undefined =>
  kind === 'session' ? undefined : refuse('session_needed', 'Sign in to do this; a token may not.')

/** Refuses everybody but administrators. */
export const refuseOthers = ({ role }: Identity): AccessRefusal | undefined =>
  role === 'consortium_administrator'
    ? undefined
    : refuse('not_administrator', 'Only administrators of the consortium may do this.')

export const invalidInput = (message: string): AccessRefusal => refuse('invalid_input', message)

/** Name of the constraint that a statement broke. */
export const brokenConstraint = (error: unknown): string | undefined =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined
