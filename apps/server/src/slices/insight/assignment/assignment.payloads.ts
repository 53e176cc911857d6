import { roles, type Role } from '@cohortium/domain'
import { GraphQLDate, graphqlEnum } from '@cohortium/graph-sql/declare'
import { createUnionType, Extensions, Field, ID, InputType, ObjectType } from 'type-graphql'
import { AccessRefused } from '../access-refused/access-refused.ts'

// Registered before the schema is built.
const RoleEnum = graphqlEnum(roles)

@InputType({ description: 'A role for an account, with what the role is for.' })
export class AssignRoleInput {
  @Field(() => ID, { description: 'Global id of the account.' }) accountId!: string

  @Field(() => RoleEnum, { description: 'Part in which the account may act.' }) role!: Role

  @Field(() => ID, { nullable: true, description: 'University that a partner or external examiner is for.' })
  universityId?: string

  @Field(() => ID, { nullable: true, description: 'Authority that an authority partner is for.' })
  localAuthorityId?: string

  @Field(() => ID, { nullable: true, description: 'Tutor that the account is.' }) tutorId?: string

  @Field(() => GraphQLDate, { nullable: true, description: 'First day; today if nothing is said.' })
  validFrom?: string

  @Field(() => GraphQLDate, { nullable: true, description: 'First day on which it no longer holds.' })
  validTo?: string
}

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'An assignment as it is after the change.' })
export class AssignmentChanged {
  assignmentId!: number
}

export const ChangeAssignmentResult = createUnionType({
  name: 'ChangeAssignmentResult',
  description: 'The changed assignment, or why nothing was changed.',
  types: () => [AssignmentChanged, AccessRefused] as const,
})
