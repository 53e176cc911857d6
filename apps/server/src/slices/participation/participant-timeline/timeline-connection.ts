import { PageInfo } from '@cohortium/graph-sql/declare'
import { Field, Int, ObjectType } from 'type-graphql'
import { TimelineEvent } from './timeline-event.ts'

@ObjectType({ description: 'A place in a participant’s timeline.' })
export class TimelineEventEdge {
  @Field(() => String, {
    description: 'Names this place for `after`. Opaque, and good for the timeline of this participant alone.',
  })
  cursor!: string

  @Field(() => TimelineEvent, { description: 'What happened.' })
  node!: TimelineEvent
}

@ObjectType({ description: 'A page of what happened to a participant, the newest first.' })
export class TimelineEventConnection {
  @Field(() => [TimelineEventEdge], { description: 'What the page holds, each with its cursor.' })
  edges!: TimelineEventEdge[]

  @Field(() => [TimelineEvent], { description: 'What the page holds.' })
  nodes!: TimelineEvent[]

  @Field(() => PageInfo, {
    description: 'Whether there is more on either side, and where this page starts and ends.',
  })
  pageInfo!: PageInfo

  @Field(() => Int, { description: 'How many there are of the kinds that are asked for, over all pages.' })
  totalCount!: number
}
