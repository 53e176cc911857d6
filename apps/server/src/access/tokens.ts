import { enumValues, tokenScopes, type TokenScope } from '@cohortium/domain'
import { acting, invalidInput, notFound, refuseToken, type Changed } from './acting.ts'
import type { Gate } from './gate.ts'
import type { Identity } from './identity.ts'
import { hashOf, newSecret, tokenMark } from './secrets.ts'

export interface NewToken {
  /** What its owner calls it. */
  name: string
  scopes: readonly TokenScope[]
  expiresInDays: number
}

/** Longest time a token holds, in days. */
export const longestTokenDays = 366
/** Tokens of an account that hold at a time. */
const mostTokens = 50
const longestName = 100

/** Makes a token that acts in the part that its owner acts in now. Its secret is answered this once. */
export const createToken = (
  gate: Gate,
  asker: Identity,
  token: NewToken,
): Promise<Changed<{ secret: string; credentialId: number }>> =>
  acting(gate, asker, async (ask, identity) => {
    const name = token.name.trim()
    const refusal = refuseToken(identity) ?? refuseNewToken({ ...token, name })
    if (refusal) return refusal
    const [held] = await ask<{ count: number }>(
      `select count(*)::int as count from credential
       where account_id = $1 and kind = 'token' and revoked_at is null and expires_at > now()`,
      [identity.accountId],
    )
    if ((held?.count ?? 0) >= mostTokens)
      return invalidInput(`You have ${mostTokens} tokens already; revoke one that is not used any more.`)
    const secret = tokenMark + newSecret()
    const scopes = enumValues(tokenScopes).filter((scope) => token.scopes.includes(scope))
    const [made] = await ask<{ id: number }>(
      `insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
       values ('token', $1, $2, $3, now() + make_interval(days => $4), $5, $6, $7) returning id`,
      [
        name,
        secret.slice(0, 8),
        scopes,
        token.expiresInDays,
        hashOf(secret),
        identity.accountId,
        identity.assignmentId,
      ],
    )
    if (!made) throw new Error('a token was not inserted')
    return { ok: true, secret, credentialId: made.id }
  })

function refuseNewToken({ name, scopes, expiresInDays }: NewToken) {
  if (name === '' || name.length > longestName)
    return invalidInput(`A token has a name of 1 to ${longestName} characters.`)
  if (scopes.length === 0) return invalidInput('A token has at least one scope.')
  if (!Number.isInteger(expiresInDays) || expiresInDays < 1 || expiresInDays > longestTokenDays)
    return invalidInput(`A token holds for 1 to ${longestTokenDays} days.`)
  return undefined
}

/** Takes back a session or token of the asker's own, or for an administrator of anybody's. */
export const revokeCredential = (
  gate: Gate,
  asker: Identity,
  credentialId: number,
): Promise<Changed<{ credentialId: number }>> =>
  acting(gate, asker, async (ask, identity) => {
    const [revoked] = await ask<{ id: number }>(
      `update credential set revoked_at = coalesce(revoked_at, now())
       where id = $1 and (account_id = $2 or $3) returning id`,
      [credentialId, identity.accountId, identity.role === 'consortium_administrator'],
    )
    return revoked ? { ok: true, credentialId: revoked.id } : notFound()
  })
