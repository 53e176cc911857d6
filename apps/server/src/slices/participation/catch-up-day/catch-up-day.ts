import type { IsoDate } from '@cohortium/domain'
import { GraphQLDate } from '@cohortium/graph-sql/declare'
import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A taught day of another group at which a missed one may still be made up.' })
export class CatchUpDay {
  @Field(() => Int, { description: 'Which of the six it is, in both groups.' }) number!: number

  @Field(() => ID, {
    description:
      'Global id of the attendance that says that it was missed: what `correctAttendance` puts right afterwards.',
  })
  attendanceId!: string

  @Field(() => GraphQLDate, { description: 'When the own group had it.' }) missedOn!: IsoDate

  @Field(() => ID, { description: 'Global id of the other group’s day, to be named as `madeUpAtId`.' })
  taughtDayId!: string

  @Field(() => GraphQLDate, { description: 'When the other group has it.' }) heldOn!: IsoDate

  @Field(() => String, { description: 'Where the other group has it.' }) venue!: string

  @Field(() => String, { description: 'What that group is called.' }) groupName!: string

  @Field(() => Int, {
    description:
      'How many more the group can take on that day, beside its own participants and the guests noted already.',
  })
  placesLeft!: number
}
