import type { CredentialKind } from './credential-kind.ts'
import type { TokenScope } from './token-scope.ts'

/** A session or a token: whoever holds its secret acts for the account, in one of its assignments. */
export interface Credential {
  /** Identity within the table, from 1. */
  id: number
  kind: CredentialKind
  /** What its owner calls a token. */
  name: string | null
  /** First eight characters of a token's secret, by which its owner knows it again. */
  prefix: string | null
  scopes: TokenScope[]
  createdAt: Date
  expiresAt: Date
  /** To the minute. */
  lastUsedAt: Date | null
  revokedAt: Date | null
}
