import {
  attendanceStatuses,
  releaseAgreementStates,
  type AttendanceStatus,
  type IsoDate,
  type ReleaseAgreementState,
} from '@cohortium/domain'
import { GraphQLDate, graphqlEnum } from '@cohortium/graph-sql/declare'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { TimelineEvent } from './timeline-event.ts'

const attendance = graphqlEnum(attendanceStatuses)
const answers = graphqlEnum(releaseAgreementStates)

@ObjectType({ description: 'The registration began or took a step.', implements: TimelineEvent })
export class RegistrationEvent extends TimelineEvent {
  @Field(() => String, {
    description: 'Name of the step as the state machine has it, such as `interrupt`; `register` at first.',
  })
  step!: string
}

@ObjectType({ description: 'Somebody became or ceased to be the primary tutor.', implements: TimelineEvent })
export class TutorEvent extends TimelineEvent {
  @Field(() => ID, { description: 'Global id of the tutor who came or left.' }) tutorId!: string
}

@ObjectType({
  description: 'The school was asked to release the participant, or answered.',
  implements: TimelineEvent,
})
export class ReleaseAgreementEvent extends TimelineEvent {
  @Field(() => answers, { nullable: true, description: 'What the school said; null when it was asked.' })
  answer!: ReleaseAgreementState | null
}

@ObjectType({ description: 'A register was taken of a taught day.', implements: TimelineEvent })
export class AttendanceEvent extends TimelineEvent {
  @Field(() => attendance, { description: 'Whether the participant came.' }) status!: AttendanceStatus
  @Field(() => Int, { description: 'Which of the six taught days it was.' }) dayNumber!: number
  @Field(() => GraphQLDate, { description: 'When the own group was taught.' }) heldOn!: IsoDate
}

@ObjectType({ description: 'A tutor wrote to the participant.', implements: TimelineEvent })
export class FeedbackEvent extends TimelineEvent {
  @Field(() => ID, { description: 'Global id of the tutor who wrote.' }) tutorId!: string
}
