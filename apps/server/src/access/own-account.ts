import { refuse } from '@cohortium/domain'
import { acting, invalidInput, refuseToken, type AccessRefusal, type Changed } from './acting.ts'
import { displayNameOf, displayNameRule } from './display-name.ts'
import type { Ask, Gate } from './gate.ts'
import type { Identity } from './identity.ts'
import { codeAddress, newCodeSecret } from './one-time-codes.ts'
import { refusePassword, type Passwords } from './passwords.ts'
import type { Seal } from './seal.ts'
import { checkCode } from './second-factor.ts'
import { endOtherSessions } from './sessions.ts'
import type { Throttle } from './throttle.ts'

export interface OwnAccountParts {
  gate: Gate
  passwords: Passwords
  throttle: Throttle
  seal: Seal
  now: () => number
}

interface Row {
  email: string
  password_hash: string | null
  totp_secret: string | null
  totp_confirmed_at: Date | null
}

/** Has the asker reminded by mail of what is due, or no more. */
export function setDigest(
  { gate }: Pick<OwnAccountParts, 'gate'>,
  asker: Identity,
  wanted: boolean,
): Promise<Changed<{ accountId: number }>> {
  return acting(gate, asker, async (ask, identity) => {
    const token = refuseToken(identity)
    if (token) return token
    const { accountId } = identity
    // A wish that stays what it was is no change.
    await ask(
      'update account set wants_digest = $2, version = version + 1 where id = $1 and wants_digest <> $2',
      [accountId, wanted],
    )
    return { ok: true, accountId }
  })
}

/** Changes the asker's password and ends all their other sessions. */
export async function changePassword(
  parts: OwnAccountParts,
  asker: Identity,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Changed<{ signedOut: number }>> {
  const account = await proven(parts, asker, currentPassword)
  if (!('email' in account)) return account
  const weak = refusePassword(newPassword, account.email)
  if (weak) return refuse('weak_password', weak.message)
  const chosen = await parts.passwords.hash(newPassword)
  return acting(parts.gate, asker, async (ask, { accountId, credentialId }) => {
    const changed = await ask(
      `update account set password_hash = $3, version = version + 1
       where id = $1 and password_hash = $2 returning id`,
      [accountId, account.password_hash, chosen],
    )
    if (changed.length === 0) return wrongPassword()
    return { ok: true, signedOut: await endOtherSessions(ask, accountId, credentialId) }
  })
}

/** Changes how the asker is addressed. The name is a label: who they are follows from the e-mail address and the identities. */
export function changeDisplayName(
  { gate }: Pick<OwnAccountParts, 'gate'>,
  asker: Identity,
  given: string,
): Promise<Changed<{ accountId: number }>> {
  return acting(gate, asker, async (ask, identity) => {
    const token = refuseToken(identity)
    if (token) return token
    const displayName = displayNameOf(given)
    if (displayName === undefined) return invalidInput(displayNameRule)
    const { accountId } = identity
    // A name that stays what it was is no change, for the trail neither.
    await ask(
      'update account set display_name = $2, version = version + 1 where id = $1 and display_name <> $2',
      [accountId, displayName],
    )
    return { ok: true, accountId }
  })
}

/** Makes the secret of a second factor, which counts once a code of it was confirmed. */
export async function beginTwoFactor(
  parts: OwnAccountParts,
  asker: Identity,
  password: string,
): Promise<Changed<{ secret: string; address: string }>> {
  const account = await proven(parts, asker, password)
  if (!('email' in account)) return account
  const secret = newCodeSecret()
  return acting(parts.gate, asker, async (ask, { accountId }) => {
    const begun = await ask(
      `update account set totp_secret = $2, totp_last_step = null
       where id = $1 and totp_confirmed_at is null returning id`,
      [accountId, parts.seal.close(secret)],
    )
    if (begun.length === 0)
      return refuse('two_factor_active', 'Remove the second factor that you have first.')
    return { ok: true, secret, address: codeAddress(secret, account.email) }
  })
}

/** Makes the second factor count, from its first right code on; all other sessions end. */
export async function confirmTwoFactor(
  parts: OwnAccountParts,
  asker: Identity,
  code: string,
): Promise<Changed<{ signedOut: number }>> {
  return withCode(parts, asker, code, false, async (ask, { accountId, credentialId }) => {
    await ask('update account set totp_confirmed_at = now(), version = version + 1 where id = $1', [
      accountId,
    ])
    return { ok: true, signedOut: await endOtherSessions(ask, accountId, credentialId) }
  })
}

/** Removes the second factor, which takes the password and a code of it. */
export async function removeTwoFactor(
  parts: OwnAccountParts,
  asker: Identity,
  { password, code }: { password: string; code: string },
): Promise<Changed> {
  const account = await proven(parts, asker, password)
  if (!('email' in account)) return account
  return withCode(parts, asker, code, true, async (ask, { accountId }) => {
    await ask(
      `update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null, version = version + 1
       where id = $1`,
      [accountId],
    )
    return { ok: true }
  })
}

/** The asker's account, once they have shown that they know its password. */
async function proven(
  { gate, passwords, throttle }: OwnAccountParts,
  asker: Identity,
  password: string,
): Promise<Row | AccessRefusal> {
  const account = await acting(gate, asker, async (ask, identity) => {
    const row = await accountOf(ask, identity.accountId)
    return refuseToken(identity) ?? row
  })
  if (!('email' in account)) return account
  if (account.password_hash === null)
    return refuse('no_password', 'You sign in through another organisation; change your password there.')
  const refusal = await tooMany(throttle, asker)
  if (refusal) return refusal
  if (!(await passwords.matches(account.password_hash, password))) return wrongPassword()
  await throttle.succeeded(keyOf(asker), keyOf(asker))
  return account
}

/** Work that takes a right code of a second factor that is, or is not yet, confirmed. */
async function withCode<Facts>(
  { gate, throttle, seal, now }: OwnAccountParts,
  asker: Identity,
  code: string,
  confirmed: boolean,
  work: (ask: Ask, identity: Identity) => Promise<Changed<Facts>>,
): Promise<Changed<Facts>> {
  const refusal = await tooMany(throttle, asker)
  if (refusal) return refusal
  const outcome = await acting(gate, asker, async (ask, identity): Promise<Changed<Facts>> => {
    const account = await accountOf(ask, identity.accountId)
    const token = refuseToken(identity)
    if (token) return token
    if (!account.totp_secret || (account.totp_confirmed_at !== null) !== confirmed)
      return confirmed || !account.totp_secret
        ? refuse('two_factor_absent', 'There is no second factor to confirm or remove.')
        : refuse('two_factor_active', 'The second factor is confirmed already.')
    if (!(await checkCode(ask, seal, identity.accountId, code, now())))
      return refuse('wrong_code', 'The code is not right, or was used before; wait for the next one.')
    return work(ask, identity)
  })
  if (outcome.ok) await throttle.succeeded(keyOf(asker), keyOf(asker))
  return outcome
}

async function accountOf(ask: Ask, accountId: number): Promise<Row> {
  const [row] = await ask<Row>(
    `select email, password_hash, totp_secret, totp_confirmed_at from account where id = $1 for update`,
    [accountId],
  )
  if (!row) throw new Error('an account that is signed in is not there')
  return row
}

/** Counted apart from sign-ins: guesses in a session that was left open do not lock its owner out elsewhere. */
const keyOf = ({ accountId }: Identity): string => `account ${accountId}`

async function tooMany(throttle: Throttle, asker: Identity): Promise<AccessRefusal | undefined> {
  const wait = await throttle.count(keyOf(asker), keyOf(asker))
  if (wait === undefined) return undefined
  return refuse(
    'too_many_attempts',
    `There were too many failed attempts; try again in ${Math.ceil(wait / 60)} minutes.`,
  )
}

const wrongPassword = (): AccessRefusal => refuse('wrong_password', 'The present password is another one.')
