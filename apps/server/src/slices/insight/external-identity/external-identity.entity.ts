import type { ExternalIdentity as ExternalIdentityFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Instant } from '@cohortium/graph-sql/declare'
import type { Account } from '../account/account.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'external_identity',
  prefix: 'xid',
  plural: 'externalIdentities',
  description: 'An identity at an organisation that signs people in, by which an account may be used.',
  order: ['provider'],
  uniques: [['provider', 'subject']],
  indexes: [['account', 'provider']],
})
export class ExternalIdentity implements ExternalIdentityFacts {
  @Id() id!: number

  @Code('Organisation that signs the person in, by the name it has in the configuration.') provider!: string

  @Code('What the organisation calls the person for good; never an address. Personal.', { personal: true })
  subject!: string

  @Instant('When the person first signed in by it; absent while it is only known beforehand.', {
    nullable: true,
  })
  linkedAt!: Date | null

  @BelongsTo('Account', 'Account that it opens.', {
    many: 'externalIdentities',
    manyDescription: 'Identities at other organisations by which the account may be used.',
    manyList: 'plain',
  })
  account!: Account
}
