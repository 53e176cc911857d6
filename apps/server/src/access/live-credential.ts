import { isEnumValue, roles, type CredentialKind, type TokenScope } from '@cohortium/domain'
import { databaseRole } from './database-role.ts'
import type { Ask } from './gate.ts'
import type { Identity } from './identity.ts'

interface Row {
  credential_id: number
  kind: CredentialKind
  scopes: TokenScope[]
  expires_at: Date
  account_id: number
  assignment_id: number
  role: string
}

/** Looks up who holds a secret; undefined where no credential that holds has it. */
export async function liveCredential(ask: Ask, secret: string): Promise<Identity | undefined> {
  const [row] = await ask<Row>('select * from app.live_credential($1)', [secret])
  if (!row || !isEnumValue(roles, row.role)) return undefined
  return {
    credentialId: row.credential_id,
    accountId: row.account_id,
    assignmentId: row.assignment_id,
    role: row.role,
    databaseRole: databaseRole[row.role],
    secret,
    kind: row.kind,
    scopes: row.scopes,
    expiresAt: row.expires_at,
  }
}

/** Notes that a credential was used, to the minute: often enough for who looks at it, and for a session to stay awake. */
export async function noteUse(ask: Ask, credentialId: number): Promise<void> {
  await ask(
    `update credential set last_used_at = now()
     where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
    [credentialId],
  )
}
