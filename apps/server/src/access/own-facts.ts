import type { Ask } from './gate.ts'
import type { Identity } from './identity.ts'
import { ofToday } from './sessions.ts'

/** Numbers of the assignments that the asker has today, oldest first. */
export async function assignmentsOfToday(ask: Ask, { accountId }: Identity): Promise<number[]> {
  const rows = await ask<{ id: number }>(
    `select s.id from assignment s where s.account_id = $1 and ${ofToday} order by s.valid_from, s.id`,
    [accountId],
  )
  return rows.map(({ id }) => id)
}

export async function hasTwoFactor(ask: Ask, { accountId }: Identity): Promise<boolean> {
  const [row] = await ask<{ has: boolean }>(
    'select totp_confirmed_at is not null as has from account where id = $1',
    [accountId],
  )
  return row?.has ?? false
}
