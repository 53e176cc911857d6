import { executeEntity } from '@cohortium/graph-sql'
import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Extensions, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { acting } from '../../../access/acting.ts'
import type { Asking } from '../../../access/asking.ts'
import { assignmentsOfToday, hasTwoFactor } from '../../../access/own-facts.ts'
import { entityOf } from '../access-refused/entity-of.ts'
import { Account } from '../account/account.entity.ts'
import { Assignment } from '../assignment/assignment.entity.ts'
import { Viewer } from './viewer.ts'

@Resolver(() => Viewer)
export class ViewerQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => Viewer, {
    nullable: true,
    description: 'Whoever sends the request; null while nobody is signed in.',
  })
  viewer(@Ctx() { identity }: Asking): Viewer | null {
    return identity ? new Viewer(identity) : null
  }

  @FieldResolver(() => Account, { description: 'Their account.' })
  account(
    @Root() { identity }: Viewer,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account> {
    return entityOf(info, context, 'Account', identity.accountId)
  }

  @FieldResolver(() => Assignment, { description: 'Role in which they act now, with what it is for.' })
  activeAssignment(
    @Root() { identity }: Viewer,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Assignment> {
    return entityOf(info, context, 'Assignment', identity.assignmentId)
  }

  @FieldResolver(() => [Assignment], {
    description: 'Roles that they have today; a session may act in another one of them.',
  })
  async assignments(
    @Root() { identity }: Viewer,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Assignment[]> {
    const ids = await acting(context.access.gate, identity, assignmentsOfToday)
    return (await executeEntity(info, context, 'Assignment', ids)) as Assignment[]
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether signing in by password takes a code of an authenticator app too.',
  })
  hasTwoFactor(@Root() { identity }: Viewer, @Ctx() { access }: Asking): Promise<boolean> {
    return acting(access.gate, identity, hasTwoFactor)
  }
}
