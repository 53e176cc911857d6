import { accountStatuses, type Account as AccountFacts, type AccountStatus } from '@cohortium/domain'
import { Bool, Code, Enum, GraphType, Id, Instant, Text, Version } from '@cohortium/graph-sql/declare'
import { Check, Column, Unique } from 'typeorm'

// What proves who somebody is stays out of the graph's registry altogether: no query can be compiled to it.
@Unique('account_invitation_hash_key', ['invitationHash'])
@Check('account_second_factor_has_secret', 'totp_confirmed_at IS NULL OR totp_secret IS NOT NULL')
@Check('account_invitation_ends', '(invitation_hash IS NULL) = (invitation_expires_at IS NULL)')
@GraphType({
  owner: 'insight',
  table: 'account',
  prefix: 'acc',
  plural: 'accounts',
  description: 'Somebody who may sign in; what they may see follows from their assignments.',
  keys: ['email'],
  order: ['displayName'],
  checks: { account_email_lower_case: 'email = lower(email)' },
})
export class Account implements AccountFacts {
  @Id() id!: number

  @Code('Address of the person, in lower case; it names the account and proves nothing. Personal.', {
    personal: true,
  })
  email!: string

  @Text('How the person is addressed. Personal.', { personal: true }) displayName!: string

  @Enum(accountStatuses, 'Whether the person may sign in.') status!: AccountStatus

  @Instant('When the account was made.', { default: () => 'now()' }) createdAt!: Date

  @Instant('When the person last signed in; absent for one who never has.', { nullable: true })
  lastSignedInAt!: Date | null

  @Bool('Belongs to the demonstration, whose passwords and tokens everybody knows.', { default: false })
  isDemonstration!: boolean

  @Bool('Whether the person gets a message on working days on which something is due.', { default: true })
  wantsDigest!: boolean

  @Version() version!: number

  @Column({ type: 'text', collation: 'C', name: 'password_hash', nullable: true, select: false })
  passwordHash!: string | null

  /** Encrypted: whoever reads the tables alone cannot make codes. */
  @Column({ type: 'text', collation: 'C', name: 'totp_secret', nullable: true, select: false })
  totpSecret!: string | null

  @Column({
    type: 'timestamptz',
    precision: 3,
    name: 'totp_confirmed_at',
    nullable: true,
    select: false,
  })
  totpConfirmedAt!: Date | null

  /** Half minutes since 1970 of the last code accepted: none is accepted twice. */
  @Column({ type: 'integer', name: 'totp_last_step', nullable: true, select: false })
  totpLastStep!: number | null

  @Column({ type: 'bytea', name: 'invitation_hash', nullable: true, select: false })
  invitationHash!: Buffer | null

  @Column({
    type: 'timestamptz',
    precision: 3,
    name: 'invitation_expires_at',
    nullable: true,
    select: false,
  })
  invitationExpiresAt!: Date | null
}
