import { timelineEventKinds, type IsoDate, type TimelineEventKind } from '@cohortium/domain'
import { GraphQLDate, GraphQLDateTime, graphqlEnum } from '@cohortium/graph-sql/declare'
import { Field, ID, InterfaceType } from 'type-graphql'

export const kinds = graphqlEnum(timelineEventKinds)

/** Classes of events are made of the rows that tell of them; each adds what the row tells of the event itself. */
@InterfaceType({ description: 'Something that happened to a participant, as far as the viewer may see it.' })
export abstract class TimelineEvent {
  @Field(() => kinds, { description: 'What it was.' })
  kind!: TimelineEventKind

  @Field(() => GraphQLDate, { description: 'Day from which it counts, by the clock in London.' })
  on!: IsoDate

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Its moment, where that is kept.' })
  at!: string | null

  @Field(() => ID, { description: 'Global id of the row that tells of it, to be asked for by `node`.' })
  thingId!: string
}
