import { hashOf, newSecret } from './secrets.ts'
import type { Ask } from './gate.ts'

/** Longest time somebody stays signed in, in seconds, whatever they do. */
export const sessionSeconds = 12 * 60 * 60

/** A session that was just opened; its secret goes to the browser alone. */
export interface OpenedSession {
  secret: string
  expiresAt: Date
}

/**
 * Opens a session in the part that the account acted in last, or in the oldest of today; undefined where no part is
 * assigned today. The session that the browser had before ends.
 */
export async function openSession(
  ask: Ask,
  accountId: number,
  before: string | undefined,
): Promise<OpenedSession | undefined> {
  if (before) await endSession(ask, before)
  const secret = newSecret()
  const [opened] = await ask<{ expires_at: Date }>(open, [accountId, hashOf(secret), sessionSeconds])
  if (!opened) return undefined
  await ask('update account set last_signed_in_at = now() where id = $1', [accountId])
  // What is long past helps nobody to see who was signed in.
  await ask(
    `delete from credential where account_id = $1 and kind = 'session' and expires_at < now() - interval '90 days'`,
    [accountId],
  )
  return { secret, expiresAt: opened.expires_at }
}

/** Answers whose session ended; undefined where none did. */
export async function endSession(ask: Ask, secret: string): Promise<number | undefined> {
  const [ended] = await ask<{ account_id: number }>(
    `update credential set revoked_at = now() where secret_hash = $1 and kind = 'session' and revoked_at is null
     returning account_id`,
    [hashOf(secret)],
  )
  return ended?.account_id
}

/** Ends every session of an account but one; answers how many. */
export async function endOtherSessions(ask: Ask, accountId: number, kept: number | null): Promise<number> {
  const ended = await ask(
    `update credential set revoked_at = now()
     where account_id = $1 and kind = 'session' and id is distinct from $2
       and revoked_at is null and expires_at > now()
     returning id`,
    [accountId, kept],
  )
  return ended.length
}

/** Lets a session act in another part of its account; false where the account does not have it today. */
export async function switchAssignment(
  ask: Ask,
  credentialId: number,
  assignmentId: number,
): Promise<boolean> {
  const switched = await ask(
    `update credential c set assignment_id = s.id
     from assignment s
     where c.id = $1 and c.kind = 'session' and s.id = $2 and s.account_id = c.account_id and ${ofToday}
     returning c.id`,
    [credentialId, assignmentId],
  )
  return switched.length > 0
}

/** Condition on an assignment `s`: it holds today, by the calendar of London. */
export const ofToday = `s.valid_from <= (now() at time zone 'Europe/London')::date
  and (s.valid_to is null or s.valid_to > (now() at time zone 'Europe/London')::date)`

const open = `
  insert into credential (kind, scopes, expires_at, last_used_at, secret_hash, account_id, assignment_id)
  select 'session', '{read,write}', now() + make_interval(secs => $3), now(), $2, s.account_id, s.id
  from assignment s
  where s.account_id = $1 and ${ofToday}
  order by (select max(c.created_at) from credential c where c.assignment_id = s.id and c.kind = 'session')
    desc nulls last, s.valid_from, s.id
  limit 1
  returning expires_at`
