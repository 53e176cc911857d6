import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { rowNumber } from '../../../access/row-number.ts'

@Resolver()
export class OutboxMessageQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => String, {
    nullable: true,
    description:
      'In the demonstration, where nothing need be sent: the link of a message that waits in the outbox, for those who see the ' +
      'message. Null where it has none, where it was sent, and outside the demonstration always.',
  })
  outboxLink(
    @Ctx() context: Asking,
    @Arg('message', () => ID, { description: 'Global id of the message.' }) message: string,
  ): Promise<string | null> {
    return context.outbox.openLink(askerOf(context), rowNumber('msg', message))
  }
}
