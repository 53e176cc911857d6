import type { CredentialKind, Role, TokenScope } from '@cohortium/domain'
import type { GroupRole } from '../database/group-roles.ts'

/** Who sends a request, by a credential that held when it was looked up; the database looks again at every statement. */
export interface Identity {
  readonly credentialId: number
  readonly accountId: number
  readonly assignmentId: number
  readonly role: Role
  /** Group role in which the database reads and writes for this role. */
  readonly databaseRole: GroupRole
  /** What the request carried, for the database to look up itself. Never logged. */
  readonly secret: string
  readonly kind: CredentialKind
  readonly scopes: readonly TokenScope[]
  readonly expiresAt: Date
}
