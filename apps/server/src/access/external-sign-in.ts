import type { SignInProblem } from '@cohortium/domain'
import { recordAccess } from '../audit/record-access.ts'
import type { Ask, Gate } from './gate.ts'
import { hashOf } from './secrets.ts'
import { openSession, type OpenedSession } from './sessions.ts'

export interface ExternalPerson {
  issuer: string
  subject: string
  /** Links the person to the account that was invited. */
  invitation: string | undefined
  /** Secret of the session that the browser has. */
  before: string | undefined
  /** Where the request comes from. */
  address: string
}

export type ExternalOutcome = { ok: true; session: OpenedSession } | { ok: false; problem: SignInProblem }

/**
 * Signs in whom another organisation vouches for: the account linked to that identity, and nobody by their address, which
 * organisations give to others. An identity that is new here is linked by an invitation alone.
 */
export const signInExternally = (gate: Gate, person: ExternalPerson): Promise<ExternalOutcome> =>
  gate.within(async (ask) => {
    const accountId = (await linkedAccount(ask, person)) ?? (await linkInvited(ask, person))
    const { address, issuer: detail } = person
    if (accountId === undefined) {
      await recordAccess(ask, { kind: 'sign_in_refused', address, detail })
      return { ok: false, problem: person.invitation ? 'invitation_invalid' : 'unknown_identity' }
    }
    const session = await openSession(ask, accountId, person.before)
    if (!session) return { ok: false, problem: 'no_assignment' }
    await recordAccess(ask, { kind: 'sign_in', accountId, address, detail })
    return { ok: true, session }
  })

async function linkedAccount(ask: Ask, { issuer, subject }: ExternalPerson): Promise<number | undefined> {
  const [row] = await ask<{ account_id: number }>(
    `update external_identity x set linked_at = coalesce(x.linked_at, now())
     from account a
     where x.provider = $1 and x.subject = $2 and a.id = x.account_id and a.status = 'active'
     returning x.account_id`,
    [issuer, subject],
  )
  return row?.account_id
}

async function linkInvited(
  ask: Ask,
  { issuer, subject, invitation }: ExternalPerson,
): Promise<number | undefined> {
  if (invitation === undefined) return undefined
  const [row] = await ask<{ account_id: number }>(
    `with invited as (
       update account set invitation_hash = null, invitation_expires_at = null, version = version + 1
       where invitation_hash = $3 and invitation_expires_at > now() and status = 'active'
         and not exists (select from external_identity where provider = $1 and subject = $2)
       returning id
     )
     insert into external_identity (provider, subject, linked_at, account_id)
     select $1, $2, now(), id from invited returning account_id`,
    [issuer, subject, hashOf(invitation)],
  )
  return row?.account_id
}
