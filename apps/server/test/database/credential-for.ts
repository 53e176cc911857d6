import { randomBytes } from 'node:crypto'
import type { Role } from '@cohortium/domain'
import type { Client } from 'pg'

/** What an assignment is for; the roles that are for nothing leave it out. */
export interface CredentialScope {
  readonly universityId?: number
  readonly authorityId?: number
  readonly tutorId?: number
}

export interface CredentialTerms {
  /** First day of the assignment; the demonstration’s first of all if nothing is said. */
  readonly validFrom?: string
  /** First day on which the assignment no longer holds. */
  readonly validTo?: string
}

/** Somebody who may ask, and by which secret. */
export interface Credential {
  readonly secret: string
  readonly databaseRole: string
  readonly accountId: number
  readonly assignmentId: number
}

/** Makes an account with one assignment and a token for it. @param owner a connection that may write them. */
export async function credentialFor(
  owner: Client,
  role: Role,
  { universityId, authorityId, tutorId }: CredentialScope = {},
  { validFrom = '2009-09-01', validTo }: CredentialTerms = {},
): Promise<Credential> {
  const secret = randomBytes(24).toString('base64url')
  const { rows } = await owner.query<Omit<Credential, 'secret'>>(made, [
    `${secret.toLowerCase()}@example.org`,
    role,
    validFrom,
    validTo,
    universityId,
    authorityId,
    tutorId,
    secret,
  ])
  const [row] = rows
  if (!row) throw new Error('no credential was made')
  return { secret, ...row }
}

const made = `
with who as (
  insert into account (email, display_name, status) values ($1, 'Somebody', 'active') returning id
), part as (
  insert into assignment (account_id, role, valid_from, valid_to, university_id, local_authority_id, tutor_id)
  select id, $2, $3, $4, $5, $6, $7 from who
  returning id, account_id, role
)
insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
select 'token', 'Test', 'test', '{read}', now() + interval '1 day', sha256(convert_to($8, 'UTF8')), account_id, id
from part
returning account_id as "accountId", assignment_id as "assignmentId",
  (select app.database_role(role) from part) as "databaseRole"`
