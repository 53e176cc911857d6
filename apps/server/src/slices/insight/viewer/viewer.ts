import {
  permissions,
  roleAccess,
  roles,
  type CredentialKind,
  type Permission,
  type Role,
} from '@cohortium/domain'
import { credentialKinds } from '@cohortium/domain'
import { GraphQLDateTime, graphqlEnum } from '@cohortium/graph-sql/declare'
import { Extensions, Field, ObjectType } from 'type-graphql'
import type { Identity } from '../../../access/identity.ts'

// Registered before the schema is built.
const RoleEnum = graphqlEnum(roles)
const CredentialKindEnum = graphqlEnum(credentialKinds)
const PermissionEnum = graphqlEnum(permissions)

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'Whoever sends the request.' })
export class Viewer {
  constructor(readonly identity: Identity) {}

  @Field(() => RoleEnum, { description: 'Part in which they act now.' })
  get role(): Role {
    return this.identity.role
  }

  @Field(() => CredentialKindEnum, { description: 'By what the request shows who sends it.' })
  get signedInBy(): CredentialKind {
    return this.identity.kind
  }

  @Field(() => GraphQLDateTime, {
    description:
      'When the session or token ends at the latest; a session that is idle for two hours ends before.',
  })
  get sessionExpiresAt(): Date {
    return this.identity.expiresAt
  }

  @Field(() => [PermissionEnum], {
    description: 'Kinds of things that they may write in this part.',
  })
  get permissions(): readonly Permission[] {
    return roleAccess[this.identity.role].writes
  }
}
