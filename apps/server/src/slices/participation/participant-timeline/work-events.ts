import { moduleRoles, type ModuleRole } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { Field, Int, ObjectType } from 'type-graphql'
import { TimelineEvent } from './timeline-event.ts'

const roles = graphqlEnum(moduleRoles)

@ObjectType({ description: 'Something became of a piece of evidence.', implements: TimelineEvent })
export class EvidenceEvent extends TimelineEvent {
  @Field(() => String, { description: 'Code of the learning outcome that it is to show, such as B5.' })
  outcome!: string
}

@ObjectType({ description: 'A tutor judged a learning outcome.', implements: TimelineEvent })
export class OutcomeEvent extends TimelineEvent {
  @Field(() => String, { description: 'Code of the one that was judged, such as B5.' }) outcome!: string
  @Field(() => Boolean, { description: 'Whether it was found to be met.' }) isMet!: boolean
}

@ObjectType({ description: 'The work on a module took a step.', implements: TimelineEvent })
export class ModuleEvent extends TimelineEvent {
  @Field(() => roles, { description: 'Which of the modules it was.' }) module!: ModuleRole
  @Field(() => String, { description: 'What the state machine calls it, such as `refer`.' }) step!: string
}

@ObjectType({ description: 'Work was marked by one of two markers.', implements: TimelineEvent })
export class MarkEvent extends TimelineEvent {
  @Field(() => roles, { description: 'Which of the modules it was.' }) module!: ModuleRole
  @Field(() => Int, { description: 'How often the participant had tried by then, from 1.' }) attempt!: number
}

@ObjectType({
  description: 'An award was recommended, or took a step after that.',
  implements: TimelineEvent,
})
export class AwardEvent extends TimelineEvent {
  @Field(() => String, { description: 'What the state machine calls it, such as `confer`.' }) step!: string
}
