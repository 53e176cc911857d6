import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { createToken, revokeCredential } from '../../../access/tokens.ts'
import { payload } from '../access-refused/access-refused.ts'
import { entityOf } from '../access-refused/entity-of.ts'
import { rowNumber } from '../../../access/row-number.ts'
import { Credential } from './credential.entity.ts'
import {
  ApiTokenCreated,
  CreateApiTokenInput,
  CreateApiTokenResult,
  CredentialRevoked,
  RevokeCredentialResult,
} from './credential.payloads.ts'

@Resolver(() => ApiTokenCreated)
export class ApiTokenMutations {
  @Extensions({ owner: 'insight' })
  @Mutation(() => CreateApiTokenResult, {
    description: 'Makes a token for a program, in a session; a token makes no others.',
  })
  async createApiToken(
    @Ctx() context: Asking,
    @Arg('input', () => CreateApiTokenInput, { description: 'The token to be made.' })
    input: CreateApiTokenInput,
  ): Promise<typeof CreateApiTokenResult> {
    return payload(ApiTokenCreated, await createToken(context.access.gate, askerOf(context), input))
  }

  @FieldResolver(() => Credential, { description: 'What is stored of it.' })
  credential(
    @Root() { credentialId }: ApiTokenCreated,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Credential> {
    return entityOf(info, context, 'Credential', credentialId)
  }
}

@Resolver(() => CredentialRevoked)
export class CredentialMutations {
  @Extensions({ owner: 'insight' })
  @Mutation(() => RevokeCredentialResult, {
    description: 'Takes back a session or token of one’s own, or for administrators anybody’s.',
  })
  async revokeCredential(
    @Ctx() context: Asking,
    @Arg('id', () => ID, { description: 'Global id of the session or token.' }) id: string,
  ): Promise<typeof RevokeCredentialResult> {
    const { gate, identifier } = context.access
    const outcome = await revokeCredential(gate, askerOf(context), rowNumber('crd', id))
    identifier.forgetAll()
    return payload(CredentialRevoked, outcome)
  }

  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'The session or token; null where it was the one that asked, which sees nothing any more.',
  })
  async credential(
    @Root() { credentialId }: CredentialRevoked,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Credential | null> {
    if (context.identity?.credentialId === credentialId) return null
    return entityOf(info, context, 'Credential', credentialId)
  }
}
