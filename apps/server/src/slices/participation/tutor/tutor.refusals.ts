import { Field, Int } from 'type-graphql'
import { refusal, Refusal, Refuses } from '../../../writing/refusals/refusal.ts'

export const TutorExists = refusal('TutorExists', 'The person is appointed as a tutor already.')
export const UniversityMismatched = refusal(
  'UniversityMismatched',
  'A university’s tutor works with a university, and a local one with both.',
)
export const NoAuthorityServed = refusal('NoAuthorityServed', 'A tutor serves one authority at least.')

/** Refusals that tell how many things stand against it. */
const counted = 'How many there are.'

@Refuses('AllocationsStand', 'Participants still have the tutor as their primary tutor.')
export class AllocationsStand extends Refusal {
  static readonly reason = 'AllocationsStand'

  @Field(() => Int, { description: counted })
  count!: number
}

@Refuses('GroupsTaught', 'The tutor is still to teach groups.')
export class GroupsTaught extends Refusal {
  static readonly reason = 'GroupsTaught'

  @Field(() => Int, { description: counted })
  count!: number
}

@Refuses('CapacityHeld', 'The tutor looks after more participants than they would have room for.')
export class CapacityHeld extends Refusal {
  static readonly reason = 'CapacityHeld'

  @Field(() => Int, { description: counted })
  count!: number
}
