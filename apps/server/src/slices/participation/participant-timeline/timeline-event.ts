import { timelineEventKinds, type IsoDate, type TimelineEventKind } from '@cohortium/domain'
import { GraphQLDate, graphqlEnum } from '@cohortium/graph-sql/declare'
import { Extensions, Field, ID, ObjectType } from 'type-graphql'

const kinds = graphqlEnum(timelineEventKinds)

@Extensions({ owner: 'participation' })
@ObjectType({ description: 'Something that happened to a participant, as far as the viewer may see it.' })
export class TimelineEvent {
  @Field(() => kinds, { description: 'What it was.' })
  kind!: TimelineEventKind

  @Field(() => GraphQLDate, { description: 'Day from which it counts, by the clock in London.' })
  on!: IsoDate

  @Field(() => String, { nullable: true, description: 'Its moment where that is kept, in ISO 8601.' })
  at!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the step of a state machine, or what came of it, for example `confirmPass` or `PRESENT`.',
  })
  step!: string | null

  @Field(() => ID, { description: 'Global id of the row that tells of it, to be asked for by `node`.' })
  thingId!: string
}

@Extensions({ owner: 'participation' })
@ObjectType({ description: 'A page of what happened to a participant, the newest first.' })
export class ParticipantTimeline {
  @Field(() => [TimelineEvent], { description: 'What happened, in order.' })
  events!: TimelineEvent[]

  @Field(() => String, {
    nullable: true,
    description: 'What to give as `after` for the page before in time; null on the last.',
  })
  next!: string | null
}
