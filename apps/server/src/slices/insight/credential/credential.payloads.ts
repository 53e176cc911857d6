import { tokenScopes, type TokenScope } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { createUnionType, Extensions, Field, InputType, Int, ObjectType } from 'type-graphql'
import { AccessRefused } from '../access-refused/access-refused.ts'

// Registered before the schema is built.
const TokenScopeEnum = graphqlEnum(tokenScopes)

@InputType({ description: 'A token to be made. It acts in the part in which its maker acts now.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What its owner calls it, 1 to 100 characters.' })
  name!: string

  @Field(() => [TokenScopeEnum], { description: 'What it may be used for; one at least.' })
  scopes!: TokenScope[]

  @Field(() => Int, { description: 'Days until it is refused, 1 to 366.' })
  expiresInDays!: number
}

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'A token that was made.' })
export class ApiTokenCreated {
  @Field(() => String, {
    description:
      'The token itself, to be sent as `authorization: Bearer`. It is shown this once, and stored nowhere.',
  })
  secret!: string

  credentialId!: number
}

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'A session or token that was taken back, and is refused from now on.' })
export class CredentialRevoked {
  credentialId!: number
}

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  description: 'The new token, or why there is none.',
  types: () => [ApiTokenCreated, AccessRefused] as const,
})

export const RevokeCredentialResult = createUnionType({
  name: 'RevokeCredentialResult',
  description: 'What was taken back, or why nothing was.',
  types: () => [CredentialRevoked, AccessRefused] as const,
})
