import { credentialKinds, type Credential as CredentialFacts, type CredentialKind } from '@cohortium/domain'
import type { TokenScope } from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Instant, Text, TextList } from '@cohortium/graph-sql/declare'
import { Column, Unique } from 'typeorm'
import type { Account } from '../account/account.entity.ts'
import type { Assignment } from '../assignment/assignment.entity.ts'

// The secret itself is nowhere; its hash stays out of the graph's registry, so that no query can be compiled to it.
@Unique('credential_secret_hash_key', ['secretHash'])
@GraphType({
  owner: 'insight',
  table: 'credential',
  prefix: 'crd',
  plural: 'credentials',
  description:
    'A session or a token: whoever holds its secret acts for the account, in one of its assignments.',
  order: ['createdAt DESC'],
  checks: {
    credential_expires_after_creation: 'expires_at > created_at',
    credential_token_has_name: `(kind = 'token') = (name IS NOT NULL) AND (kind = 'token') = (prefix IS NOT NULL)`,
    credential_known_scopes: `scopes <@ ARRAY['read', 'write'] AND cardinality(scopes) > 0`,
  },
  indexes: [['account', 'createdAt'], ['assignment']],
  foreignKeys: {
    credential_assignment_id_account_id_fk: {
      on: ['assignment', 'account'],
      target: 'Assignment',
      references: ['id', 'account'],
    },
  },
})
export class Credential implements CredentialFacts {
  @Id() id!: number

  @Enum(credentialKinds, 'Whether a browser or a program uses it.') kind!: CredentialKind

  @Text('What its owner calls the token; absent for a session.', { nullable: true }) name!: string | null

  @Code('First eight characters of the token, by which its owner knows it again; absent for a session.', {
    nullable: true,
  })
  prefix!: string | null

  @TextList('What it may be used for: `read` to ask, `write` to change.') scopes!: TokenScope[]

  @Instant('When it was made.', { default: () => 'now()' }) createdAt!: Date

  @Instant('From when on it is refused.') expiresAt!: Date

  @Instant('When it was last used, to the minute; absent for a token that never was.', { nullable: true })
  lastUsedAt!: Date | null

  @Instant('When it was taken back; absent while it holds.', { nullable: true }) revokedAt!: Date | null

  @Column({ type: 'bytea', name: 'secret_hash', select: false })
  secretHash!: Buffer

  @BelongsTo('Account', 'Account that it acts for.', {
    many: 'credentials',
    manyDescription: 'The account’s sessions and tokens, also past ones.',
  })
  account!: Account

  @BelongsTo('Assignment', 'Part in which it acts.', {
    many: 'credentials',
    manyDescription: 'Sessions and tokens that act in this part.',
  })
  assignment!: Assignment
}
