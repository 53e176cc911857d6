import { GraphQLDate } from '@cohortium/graph-sql/declare'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { assignRole, endAssignment } from '../../../access/people.ts'
import { payload } from '../access-refused/access-refused.ts'
import { entityOf } from '../access-refused/entity-of.ts'
import { rowNumber } from '../../../access/row-number.ts'
import { Assignment } from './assignment.entity.ts'
import { AssignmentChanged, AssignRoleInput, ChangeAssignmentResult } from './assignment.payloads.ts'

const owner = { owner: 'insight' }

@Resolver(() => AssignmentChanged)
export class AssignmentMutations {
  @Extensions(owner)
  @Mutation(() => ChangeAssignmentResult, { description: 'Gives an account a role. Administrators alone.' })
  async assignRole(
    @Ctx() context: Asking,
    @Arg('input', () => AssignRoleInput, { description: 'The role, and what it is for.' })
    input: AssignRoleInput,
  ): Promise<typeof ChangeAssignmentResult> {
    const scope = (prefix: string, id: string | undefined) => (id == null ? undefined : rowNumber(prefix, id))
    const outcome = await assignRole(context.access.gate, askerOf(context), {
      accountId: rowNumber('acc', input.accountId),
      role: input.role,
      universityId: scope('uni', input.universityId),
      localAuthorityId: scope('la', input.localAuthorityId),
      tutorId: scope('tut', input.tutorId),
      validFrom: input.validFrom,
      validTo: input.validTo,
    })
    return payload(AssignmentChanged, outcome)
  }

  @Extensions(owner)
  @Mutation(() => ChangeAssignmentResult, {
    description: 'Ends an assignment at once, or on a later day. Administrators alone.',
  })
  async endAssignment(
    @Ctx() context: Asking,
    @Arg('id', () => ID, { description: 'Global id of the assignment.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'Its `version` as last seen.' })
    expectedVersion: number,
    @Arg('on', () => GraphQLDate, {
      nullable: true,
      description:
        'First day on which it no longer holds; today if nothing is said, when whoever acts in it is signed out.',
    })
    on: string | undefined,
  ): Promise<typeof ChangeAssignmentResult> {
    const { gate, identifier } = context.access
    const order = { assignmentId: rowNumber('asg', id), expectedVersion, on: on ?? undefined }
    const outcome = await endAssignment(gate, askerOf(context), order)
    identifier.forgetAll()
    return payload(AssignmentChanged, outcome)
  }

  @FieldResolver(() => Assignment, { description: 'The assignment itself.' })
  assignment(
    @Root() { assignmentId }: AssignmentChanged,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Assignment> {
    return entityOf(info, context, 'Assignment', assignmentId)
  }
}
