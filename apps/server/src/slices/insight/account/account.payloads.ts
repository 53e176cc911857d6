import { GraphQLDateTime } from '@cohortium/graph-sql/declare'
import { createUnionType, Extensions, Field, InputType, ObjectType } from 'type-graphql'
import { AccessRefused } from '../access-refused/access-refused.ts'

const owner = { owner: 'insight' }

@InputType({ description: 'Somebody who may sign in from now on.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'Address of the person; it names the account.' }) email!: string

  @Field(() => String, { description: 'How the person is addressed, 1 to 200 characters.' })
  displayName!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Organisation that signs the person in, by its name in the configuration; together with `subject`.',
  })
  provider?: string

  @Field(() => String, {
    nullable: true,
    description:
      'What that organisation calls the person for good: its `sub`, or `tid:oid` of Microsoft Entra. Without it the person ' +
      'links themselves by the invitation.',
  })
  subject?: string
}

@Extensions(owner)
@ObjectType({ description: 'An account whose owner is invited to sign in for the first time.' })
export class AccountInvited {
  accountId!: number

  @Field(() => String, {
    description:
      'The invitation, good once: in place of a password, or to link an identity of another organisation. It is shown this once.',
  })
  invitation!: string

  @Field(() => GraphQLDateTime, { description: 'From when on the invitation is good no more.' })
  invitationExpiresAt!: Date
}

@Extensions(owner)
@ObjectType({ description: 'An account as it is after the change.' })
export class AccountChanged {
  accountId!: number
}

export const InviteAccountResult = createUnionType({
  name: 'InviteAccountResult',
  description: 'The account with its invitation, or why nobody is invited.',
  types: () => [AccountInvited, AccessRefused] as const,
})

export const ChangeAccountResult = createUnionType({
  name: 'ChangeAccountResult',
  description: 'The changed account, or why it is as it was.',
  types: () => [AccountChanged, AccessRefused] as const,
})
