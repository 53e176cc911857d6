import type { Ask } from './gate.ts'
import { stepOfCode } from './one-time-codes.ts'
import type { Seal } from './seal.ts'

/**
 * Whether a code of the account's second factor is right, and used for the first time: its step is noted, and none before it
 * or of it is accepted again.
 */
export async function checkCode(
  ask: Ask,
  seal: Seal,
  accountId: number,
  code: string,
  now: number,
): Promise<boolean> {
  const [row] = await ask<{ totp_secret: string | null }>('select totp_secret from account where id = $1', [
    accountId,
  ])
  const secret = row?.totp_secret ? seal.open(row.totp_secret) : undefined
  const step = secret === undefined ? undefined : stepOfCode(secret, code, now)
  if (step === undefined) return false
  const noted = await ask(
    'update account set totp_last_step = $2 where id = $1 and coalesce(totp_last_step, -1) < $2 returning id',
    [accountId, step],
  )
  return noted.length > 0
}
