import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import type { ViewerCan as TellWhatViewerCan } from '../../../access/viewer-can.ts'
import { ViewerCan } from './viewer-can.ts'

/** What the composition root offers to every request. */
interface Permitting extends Asking {
  viewerCan: TellWhatViewerCan
}

@Resolver()
export class ViewerCanQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => [ViewerCan], {
    nullable: 'items',
    description:
      'What the viewer may do to things now, by their ids: the same order and length, null for what they do not see.',
  })
  async viewerCan(
    @Arg('ids', () => [ID], { description: 'Ids of things of any types, up to 1,000.' }) ids: string[],
    @Ctx() context: Permitting,
  ): Promise<(ViewerCan | null)[]> {
    const things = await context.viewerCan(ids, askerOf(context))
    return things.map(
      (thing) =>
        thing && {
          id: thing.id,
          actions: thing.permissions.map(({ action, permission }) => ({
            action: action.name,
            description: action.description,
            allowed: permission.allowed,
            reason: permission.allowed ? null : permission.reason,
          })),
        },
    )
  }
}
