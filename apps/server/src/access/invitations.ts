import type { Ask } from './gate.ts'
import { hashOf, typableSecret } from './secrets.ts'

export interface Invitation {
  /** Good once, in place of a password or to link an identity of another organisation. */
  invitation: string
  invitationExpiresAt: Date
}

/** Days until an invitation is good no more. */
const days = 7

/** Makes an invitation, in the place of any other one of the account. */
export async function invite(ask: Ask, accountId: number): Promise<Invitation> {
  const invitation = typableSecret()
  const [row] = await ask<{ until: Date }>(
    `update account set invitation_hash = $2, invitation_expires_at = now() + make_interval(days => $3)
     where id = $1 returning invitation_expires_at as until`,
    [accountId, hashOf(invitation), days],
  )
  if (!row) throw new Error('an account that was found is not there')
  return { invitation, invitationExpiresAt: row.until }
}
