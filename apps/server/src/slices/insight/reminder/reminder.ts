import {
  deadlineBands,
  reminderAudiences,
  reminderKinds,
  type DeadlineBand,
  type ReminderAudience,
  type ReminderKind,
} from '@cohortium/domain'
import { graphqlEnum, GraphQLDate } from '@cohortium/graph-sql/declare'
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'

const KindEnum = graphqlEnum(reminderKinds)
const BandEnum = graphqlEnum(deadlineBands)
const AudienceEnum = graphqlEnum(reminderAudiences)

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'A thing that is due, of those that whoever asks is to see to.' })
export class Reminder {
  @Field(() => KindEnum, { description: 'What it is about.' }) kind!: ReminderKind

  @Field(() => AudienceEnum, { description: 'Whom it concerns.' }) concerns!: ReminderAudience

  @Field(() => GraphQLDate, {
    description: 'Last day on which it was in time; of a register the taught day itself.',
  })
  dueOn!: string

  @Field(() => Int, { description: 'From the programme’s today to that day; negative once it is behind.' })
  daysLeft!: number

  @Field(() => BandEnum, { description: 'What the days left come to.' }) band!: DeadlineBand

  @Field(() => String, {
    description: 'What is due, in words that name nobody: participants by their reference.',
  })
  sentence!: string

  @Field(() => ID, {
    description:
      'Global id of what to look at: a taught day, an evidence item, a release agreement or a participant. `node` tells more.',
  })
  about!: string
}
