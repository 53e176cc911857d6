import { compilerOf, mayRead, parseJson, type Compiler } from '@cohortium/graph-sql'
import { GraphQLError, Kind, parse, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { rowNumber } from '../../../access/row-number.ts'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { sources } from './sources.ts'
import { ParticipantTimeline } from './timeline-event.ts'
import { placeOf, selectionOf, timelineOf } from './timeline-of.ts'

const mostEvents = 200

/** What the composition root offers to every request. */
interface Reading extends Asking {
  charge: (rows: number) => void
}

@Resolver()
export class ParticipantTimelineQueries {
  readonly #operations = new Map<string, OperationDefinitionNode>()

  @Extensions({ owner: 'participation' })
  @Query(() => ParticipantTimeline, {
    nullable: true,
    description:
      'What happened to a participant, the newest first: of every kind that the viewer may read, in one statement. Null for a participant whom they do not see.',
  })
  async participantTimeline(
    @Ctx() context: Reading,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id of the participant.' }) id: string,
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `Most events of the page, 1 to ${mostEvents}.`,
    })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '`next` of the page before.' })
    after: string | undefined,
  ): Promise<ParticipantTimeline | null> {
    if (first < 1 || first > mostEvents) throw badArgument('first', `Give a number from 1 to ${mostEvents}.`)
    if (rowNumber('ptc', id) === 0) throw badArgument('id', 'This is no id of a participant.')
    const { role } = askerOf(context)
    const compiler = compilerOf(info.schema)
    const operation = this.#operationFor(role, compiler)
    const statement = compiler.readOperation({ operation, fragments: {}, variables: { id }, role })
    context.charge(statement.cost.rows)
    const { participant } = parseJson(await context.execute(statement)) as {
      participant: { id: string } | null
    }
    if (!participant) return null
    const events = timelineOf(participant, sources)
    const from = after == null ? '' : Buffer.from(after, 'base64url').toString()
    const rest = after == null ? events : events.filter((event) => placeOf(event) < from)
    const page = rest.slice(0, first)
    const last = page.at(-1)
    return {
      events: page,
      next: last && rest.length > first ? Buffer.from(placeOf(last)).toString('base64url') : null,
    }
  }

  #operationFor(role: string, { graph }: Compiler): OperationDefinitionNode {
    const known = this.#operations.get(role)
    if (known) return known
    const isOpen = (name: string) => {
      const type = graph.registry.types.get(name)
      return type !== undefined && mayRead(role, type)
    }
    const { definitions } = parse(
      `query ParticipantTimeline($id: ID!) { participant(id: $id) { id registeredOn ${selectionOf(sources, isOpen)} } }`,
    )
    const [operation] = definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION)
      throw new Error('The timeline is read by one operation.')
    this.#operations.set(role, operation)
    return operation
  }
}

const badArgument = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
