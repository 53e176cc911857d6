import type { Client } from 'pg'
import { credentialFor } from '../database/credential-for.ts'

/** An administrator by a token that may change things, without a sign-in. */
export async function administrator(owner: Client): Promise<string> {
  const { secret, accountId } = await credentialFor(owner, 'consortium_administrator')
  await owner.query(`update credential set scopes = '{read,write}' where account_id = $1`, [accountId])
  return secret
}
