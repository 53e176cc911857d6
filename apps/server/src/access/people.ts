import { checkAssignmentScope, isIsoDate, refuse, type AssignmentScope, type Role } from '@cohortium/domain'
import {
  acting,
  brokenConstraint,
  invalidInput,
  notFound,
  refuseOthers,
  type AccessRefusal,
  type Changed,
} from './acting.ts'
import { displayNameOf, displayNameRule } from './display-name.ts'
import type { Ask, Gate } from './gate.ts'
import type { Identity } from './identity.ts'
import { invite, type Invitation } from './invitations.ts'

export interface NewAccount {
  email: string
  displayName: string
  /** An identity at another organisation by which the person will sign in; its issuer and its name there. */
  identity?: { issuer: string; subject: string } | undefined
}

export interface NewAssignment {
  accountId: number
  role: Role
  universityId?: number | undefined
  localAuthorityId?: number | undefined
  tutorId?: number | undefined
  /** Today if nothing is said. */
  validFrom?: string | undefined
  validTo?: string | undefined
}

const address = /^[^\s@]{1,64}@[^\s@]{1,250}\.[^\s@]{2,}$/

/** Work of an administrator; a broken constraint becomes the refusal named for it. */
async function administering<Facts>(
  gate: Gate,
  asker: Identity,
  work: (ask: Ask, identity: Identity) => Promise<Changed<Facts>>,
  constraints: Readonly<Record<string, AccessRefusal>> = {},
): Promise<Changed<Facts>> {
  try {
    return await acting(gate, asker, async (ask, identity) => refuseOthers(identity) ?? work(ask, identity))
  } catch (error) {
    const refusal = constraints[brokenConstraint(error) ?? '']
    if (refusal) return refusal
    throw error
  }
}

/** Makes an account, which is invited at once. */
export const createAccount = (gate: Gate, asker: Identity, account: NewAccount) =>
  administering<{ accountId: number } & Invitation>(
    gate,
    asker,
    async (ask) => {
      const email = account.email.trim().toLowerCase()
      const displayName = displayNameOf(account.displayName)
      if (!address.test(email)) return invalidInput('The address is not one of e-mail.')
      if (displayName === undefined) return invalidInput(displayNameRule)
      const [made] = await ask<{ id: number }>(
        `insert into account (email, display_name, status) values ($1, $2, 'active') returning id`,
        [email, displayName],
      )
      if (!made) throw new Error('an account was not inserted')
      if (account.identity)
        await ask('insert into external_identity (provider, subject, account_id) values ($1, $2, $3)', [
          account.identity.issuer,
          account.identity.subject,
          made.id,
        ])
      return { ok: true, accountId: made.id, ...(await invite(ask, made.id)) }
    },
    {
      account_email_key: refuse('email_taken', 'Another account has this address.'),
      external_identity_provider_subject_key: refuse('identity_taken', 'Another account has this identity.'),
    },
  )

/** Invites the owner of an account anew; an invitation from before is good no more. */
export const inviteAccount = (gate: Gate, asker: Identity, accountId: number) =>
  administering<{ accountId: number } & Invitation>(gate, asker, async (ask) => {
    const found = await ask(`select id from account where id = $1 and status = 'active' for update`, [
      accountId,
    ])
    return found.length > 0 ? { ok: true, accountId, ...(await invite(ask, accountId)) } : notFound()
  })

/** Lets somebody sign in no more, or again. Who is suspended is signed out by it, tokens included. */
export const setStatus = (
  gate: Gate,
  asker: Identity,
  { accountId, expectedVersion }: { accountId: number; expectedVersion: number },
  status: 'active' | 'suspended',
) =>
  administering<{ accountId: number }>(gate, asker, async (ask, identity) => {
    if (accountId === identity.accountId && status === 'suspended')
      return refuse('own_account', 'You cannot suspend yourself; ask another administrator.')
    const [account] = await ask<{ status: string; version: number }>(
      'select status, version from account where id = $1 for update',
      [accountId],
    )
    if (!account) return notFound()
    if (account.version !== expectedVersion) return changedMeanwhile()
    if (account.status === status) return refuse('no_change', `The account is ${status} already.`)
    await ask('update account set status = $2, version = version + 1 where id = $1', [accountId, status])
    if (status === 'suspended')
      await ask(
        'update credential set revoked_at = now() where account_id = $1 and revoked_at is null and expires_at > now()',
        [accountId],
      )
    return { ok: true, accountId }
  })

/** Gives an account a role. */
export const assignRole = (gate: Gate, asker: Identity, assignment: NewAssignment) =>
  administering<{ assignmentId: number }>(
    gate,
    asker,
    async (ask) => {
      const { accountId, role, universityId, localAuthorityId, tutorId, validFrom, validTo } = assignment
      const given: Record<AssignmentScope, boolean> = {
        university: universityId !== undefined,
        localAuthority: localAuthorityId !== undefined,
        tutor: tutorId !== undefined,
      }
      const verdict = checkAssignmentScope(role, given)
      if (!verdict.ok) return invalidInput(verdict.message)
      const found = await ask('select id from account where id = $1 for update', [accountId])
      if (found.length === 0) return notFound()
      const [made] = await ask<{ id: number }>(
        `insert into assignment (role, valid_from, valid_to, account_id, university_id, local_authority_id, tutor_id)
         values ($1, coalesce($2::date, (now() at time zone 'Europe/London')::date), $3, $4, $5, $6, $7) returning id`,
        [role, validFrom, validTo, accountId, universityId, localAuthorityId, tutorId],
      )
      if (!made) throw new Error('an assignment was not inserted')
      return { ok: true, assignmentId: made.id }
    },
    {
      assignment_no_overlap: refuse(
        'assignment_overlaps',
        'The account has this role on some of these days already; end that assignment first.',
      ),
      assignment_valid_range: invalidInput('The assignment cannot end before it begins.'),
      assignment_university_id_fk: notFound(),
      assignment_local_authority_id_fk: notFound(),
      assignment_tutor_id_fk: notFound(),
    },
  )

/** Ends an assignment today, or on a later day; whoever acts in it is refused from then on. */
export const endAssignment = (
  gate: Gate,
  asker: Identity,
  {
    assignmentId,
    expectedVersion,
    on,
  }: { assignmentId: number; expectedVersion: number; on?: string | undefined },
) =>
  administering<{ assignmentId: number }>(gate, asker, async (ask, identity) => {
    if (assignmentId === identity.assignmentId)
      return refuse(
        'own_account',
        'You cannot end the assignment that you act in; ask another administrator.',
      )
    const [row] = await ask<{ version: number }>('select version from assignment where id = $1 for update', [
      assignmentId,
    ])
    if (!row) return notFound()
    if (row.version !== expectedVersion) return changedMeanwhile()
    if (on !== undefined && !isIsoDate(on)) return invalidInput('The day is no date.')
    await ask(
      `update assignment set version = version + 1, valid_to = greatest(
           valid_from, coalesce($2::date, (now() at time zone 'Europe/London')::date)) where id = $1`,
      [assignmentId, on],
    )
    if (on === undefined)
      await ask('update credential set revoked_at = now() where assignment_id = $1 and revoked_at is null', [
        assignmentId,
      ])
    return { ok: true, assignmentId }
  })

const changedMeanwhile = (): AccessRefusal =>
  refuse('changed_meanwhile', 'Somebody else changed it meanwhile; look at it again, then decide.')
