import type { TimelineEventKind } from '@cohortium/domain'
import { badUserInput, compilerOf, mayRead, placeCursor, type Registry } from '@cohortium/graph-sql'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { rowNumber } from '../../../access/row-number.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Question, Read } from '../../../writing/unit/unit.ts'
import { pageOf } from './page-of.ts'
import { sources } from './sources.ts'
import { TimelineEventConnection } from './timeline-connection.ts'
import { kinds } from './timeline-event.ts'
import { selectionOf, timelineOf } from './timeline-of.ts'

/** As many as a page of any list may have. */
const mostEvents = 1_000

interface Told {
  participant: ({ id: string } & Readonly<Record<string, unknown>>) | null
}

@Resolver()
export class ParticipantTimelineQueries {
  readonly #questions = new Map<string, Question<Told>>()

  @Extensions({ owner: 'participation' })
  @Query(() => TimelineEventConnection, {
    nullable: true,
    description:
      'What happened to a participant, the newest first: of every kind that the viewer may read, in one statement. Null for a participant whom they do not see.',
  })
  async participantTimeline(
    @Ctx() context: Asking & { read: Read },
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id of the participant.' }) id: string,
    @Arg('kinds', () => [kinds], {
      nullable: true,
      description: 'Only events of these kinds; of all where nothing is said.',
    })
    wanted: TimelineEventKind[] | null | undefined,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many of the newest, 0 to 1,000; 50 where nothing is said.',
    })
    first: number | null | undefined,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Only those that come after this cursor, which came from the same timeline.',
    })
    after: string | null | undefined,
  ): Promise<TimelineEventConnection | null> {
    const most = first ?? 50
    if (most < 0 || most > mostEvents)
      throw badUserInput(`Give a number from 0 to ${mostEvents}.`, { argument: 'first' })
    if (rowNumber('ptc', id) === 0) throw badUserInput('This is no id of a participant.', { argument: 'id' })
    const { cursorKey, registry } = compilerOf(info.schema).graph
    const cursors = placeCursor(cursorKey, `timeline of ${id}`)
    const from = after == null ? null : cursors.read(after)
    if (from === undefined)
      throw badUserInput('This is no cursor of this timeline; take one from an answer to the same `id`.', {
        argument: 'after',
      })
    const { participant } = await context.read(this.#questionFor(askerOf(context).role, registry), { id })
    if (!participant) return null
    const events = timelineOf(participant, sources).filter(({ kind }) => wanted?.includes(kind) ?? true)
    return pageOf(events, { most, from, cursorOf: cursors.of })
  }

  /** What is closed to a role is not asked for. */
  #questionFor(role: string, registry: Registry): Question<Told> {
    const known = this.#questions.get(role)
    if (known) return known
    const isOpen = (name: string) => {
      const type = registry.types.get(name)
      return type !== undefined && mayRead(role, type)
    }
    const made = question<Told>(
      `query ParticipantTimeline($id: ID!) { participant(id: $id) { id registeredOn ${selectionOf(sources, isOpen)} } }`,
    )
    this.#questions.set(role, made)
    return made
  }
}
