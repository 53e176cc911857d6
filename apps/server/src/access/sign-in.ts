import { timingSafeEqual } from 'node:crypto'
import type { Ask, Gate } from './gate.ts'
import { recordAccess } from '../audit/record-access.ts'
import { checkCode } from './second-factor.ts'
import { refusePassword, type Passwords } from './passwords.ts'
import type { Seal } from './seal.ts'
import { hashOf } from './secrets.ts'
import { openSession, type OpenedSession } from './sessions.ts'
import type { Throttle } from './throttle.ts'

export interface SignInParts {
  gate: Gate
  passwords: Passwords
  throttle: Throttle
  /** Opens the secrets of second factors. */
  seal: Seal
  /** Milliseconds since 1970. */
  now: () => number
}

export interface SignInRequest {
  email: string
  /** The password, or an invitation that was not used yet. */
  password: string
  /** Code of the second factor. */
  code?: string | undefined
  /** With an invitation, the password that is chosen by it. */
  newPassword?: string | undefined
  /** Where the request comes from. */
  address: string
  /** Secret of the session that the browser has. */
  before?: string | undefined
}

export type SignInRefusal =
  | 'INVALID_CREDENTIALS'
  | 'CODE_REQUIRED'
  | 'INVALID_CODE'
  | 'NEW_PASSWORD_REQUIRED'
  | 'WEAK_PASSWORD'
  | 'NO_ASSIGNMENT'
  | 'TOO_MANY_ATTEMPTS'

export type SignInOutcome =
  | { ok: true; session: OpenedSession }
  | { ok: false; code: SignInRefusal; message: string; retryAfterSeconds?: number }

const refused = (code: SignInRefusal, message: string) => ({ ok: false, code, message }) as const

/** The same whether the account is unknown, suspended, has no password or another one. */
const invalid = refused('INVALID_CREDENTIALS', 'The address or the password is not right.')

/** Signs somebody in by password, or for the first time by invitation. */
export async function signIn(parts: SignInParts, request: SignInRequest): Promise<SignInOutcome> {
  const { gate, throttle } = parts
  const email = request.email.trim().toLowerCase()
  const wait = await throttle.count(email, request.address)
  if (wait !== undefined) {
    const message = `There were too many failed attempts; try again in ${Math.ceil(wait / 60)} minutes.`
    return { ...refused('TOO_MANY_ATTEMPTS', message), retryAfterSeconds: wait }
  }
  const account = await gate.within((ask) => accountBy(ask, email))
  const outcome = await attempt(parts, request, account)
  if (outcome.ok) await throttle.succeeded(email, request.address)
  else if (!failures.has(outcome.code)) await throttle.forgive(email, request.address)
  else {
    const { address } = request
    const refusal = {
      kind: 'sign_in_refused',
      accountId: account?.id,
      address,
      detail: outcome.code,
    } as const
    await gate.within((ask) => recordAccess(ask, refusal))
  }
  return outcome
}

/** Refusals of somebody who did not show who they are. */
const failures: ReadonlySet<SignInRefusal> = new Set(['INVALID_CREDENTIALS', 'INVALID_CODE'])

async function attempt(
  parts: SignInParts,
  request: SignInRequest,
  account: AccountRow | undefined,
): Promise<SignInOutcome> {
  // Both are looked at for every address, so that an account takes as long as none.
  const known = await parts.passwords.matches(account?.password_hash, request.password)
  const invited = matchesInvitation(account, request.password)
  if (!account || account.status !== 'active' || !(known || invited)) return invalid
  return enter(parts, account, request, invited && !known)
}

interface AccountRow {
  id: number
  email: string
  status: string
  password_hash: string | null
  totp_secret: string | null
  totp_confirmed_at: Date | null
  invitation_hash: Buffer | null
  invitation_live: boolean
}

async function accountBy(ask: Ask, email: string): Promise<AccountRow | undefined> {
  const [row] = await ask<AccountRow>(
    `select id, email, status, password_hash, totp_secret, totp_confirmed_at, invitation_hash,
       coalesce(invitation_expires_at > now(), false) as invitation_live
     from account where email = $1`,
    [email],
  )
  return row
}

function matchesInvitation(account: AccountRow | undefined, secret: string): boolean {
  const wanted = account?.invitation_live ? account.invitation_hash : null
  return timingSafeEqual(wanted ?? Buffer.alloc(32), hashOf(secret)) && wanted !== null
}

/** What comes after the right password. */
async function enter(
  { gate, passwords, seal, now }: SignInParts,
  account: AccountRow,
  { code, newPassword, before, address }: SignInRequest,
  invited: boolean,
): Promise<SignInOutcome> {
  if (invited) {
    if (newPassword === undefined)
      return refused('NEW_PASSWORD_REQUIRED', 'This is good once: choose a password of your own.')
    const weak = refusePassword(newPassword, account.email)
    if (weak) return refused('WEAK_PASSWORD', weak.message)
  }
  const chosen = invited && newPassword !== undefined ? await passwords.hash(newPassword) : undefined
  return gate.within(async (ask) => {
    if (!(await isUnchanged(ask, account))) return invalid
    // An invitation is for somebody who comes in for the first time, or has lost what they came in with.
    if (account.totp_confirmed_at && !invited) {
      if (!code) return refused('CODE_REQUIRED', 'Enter the code that your authenticator app shows.')
      if (!(await checkCode(ask, seal, account.id, code, now())))
        return refused('INVALID_CODE', 'The code is not right, or was used before; wait for the next one.')
    }
    if (chosen !== undefined && !(await useInvitation(ask, account, chosen))) return invalid
    const session = await openSession(ask, account.id, before)
    if (!session)
      return refused('NO_ASSIGNMENT', 'No part is assigned to your account today; ask an administrator.')
    await recordAccess(ask, { kind: 'sign_in', accountId: account.id, address })
    return { ok: true, session }
  })
}

/** Held until the session is open: a password that is changed at this moment lets nobody in afterwards. */
async function isUnchanged(ask: Ask, { id, password_hash }: AccountRow): Promise<boolean> {
  const same = await ask(
    `select id from account
     where id = $1 and status = 'active' and password_hash is not distinct from $2 for update`,
    [id, password_hash],
  )
  return same.length > 0
}

/** False where somebody else used it at this moment. */
async function useInvitation(
  ask: Ask,
  { id, invitation_hash }: AccountRow,
  chosen: string,
): Promise<boolean> {
  const used = await ask(
    `update account set password_hash = $3, invitation_hash = null, invitation_expires_at = null,
       totp_secret = null, totp_confirmed_at = null, version = version + 1
     where id = $1 and invitation_hash = $2 returning id`,
    [id, invitation_hash, chosen],
  )
  return used.length > 0
}
