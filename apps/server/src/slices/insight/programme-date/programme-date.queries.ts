import { GraphQLDate } from '@cohortium/graph-sql/declare'
import { Ctx, Extensions, Query, Resolver } from 'type-graphql'

@Resolver()
export class ProgrammeDateQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => GraphQLDate, {
    description:
      'The day by which deadlines, routing and allocations are judged. In the demonstration it stands still at 2024-01-15; ' +
      'otherwise it is today in Europe/London.',
  })
  programmeDate(@Ctx() { today }: { today: string }): string {
    return today
  }
}
