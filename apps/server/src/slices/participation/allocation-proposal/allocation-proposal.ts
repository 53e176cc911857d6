import { unplacedReasons, type UnplacedReason } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { Field, ID, Int, ObjectType } from 'type-graphql'

const reasons = graphqlEnum(unplacedReasons)

@ObjectType({ description: 'A tutor who might become a participant’s primary tutor.' })
export class AllocationProposal {
  @Field(() => ID, { description: 'Global id of whoever has no tutor.' }) participantId!: string
  @Field(() => String, { description: 'Number by which staff refer to them.' }) participantReference!: string
  @Field(() => String, {
    description: 'Code of the local authority in which they work, which the tutor serves.',
  })
  localAuthorityCode!: string
  @Field(() => ID, { description: 'Global id of the tutor.' }) tutorId!: string
  @Field(() => String, { description: 'Number by which staff refer to that tutor.' }) tutorReference!: string
}

@ObjectType({ description: 'A participant for whom no tutor can be proposed.' })
export class UnplacedParticipant {
  @Field(() => ID, { description: 'Global id of whoever stays without.' }) participantId!: string
  @Field(() => String, { description: 'Number by which staff refer to them.' }) participantReference!: string
  @Field(() => String, { description: 'Code of the local authority in which they work.' })
  localAuthorityCode!: string
  @Field(() => reasons, { description: 'What stands against it.' }) reason!: UnplacedReason
}

@ObjectType({ description: 'How much of a tutor’s time is taken, and would be.' })
export class TutorLoad {
  @Field(() => ID, { description: 'Global id of the tutor.' }) tutorId!: string
  @Field(() => String, { description: 'Number by which staff refer to the tutor.' }) tutorReference!: string
  @Field(() => Int, { description: 'Participants whom the tutor can take at a time.' }) capacity!: number
  @Field(() => Int, { description: 'Participants of either university whom the tutor has on the day.' })
  held!: number
  @Field(() => Int, { description: 'Participants who are proposed beside them.' }) proposed!: number
  @Field(() => Int, { description: 'How many more could be taken if all of it is accepted; never below 0.' })
  placesLeft!: number
}

@ObjectType({ description: 'Who might support whom, and what room that would leave.' })
export class AllocationProposals {
  @Field(() => [AllocationProposal], {
    description: 'To be accepted by `acceptProposals`, in the order of references.',
  })
  proposals!: AllocationProposal[]
  @Field(() => [UnplacedParticipant], {
    description: 'Those for whom there is nobody, in the order of references.',
  })
  unplaced!: UnplacedParticipant[]
  @Field(() => [TutorLoad], {
    description: 'Every tutor whom the university may allocate, in the order of references.',
  })
  tutors!: TutorLoad[]
  @Field(() => Int, {
    description: 'Participants without a tutor who were left out because there are too many at once.',
  })
  further!: number
}
