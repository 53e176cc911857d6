import type { FieldNode, GraphQLField } from 'graphql'
import { answerPlain } from './answer-plain.ts'
import { argumentsOf, type Answer, type Context } from './context.ts'
import type { EntityModel, ListKind, OrderTerm } from './model.ts'
import { comparer, termsOfList } from './order.ts'
import { cutPage, type Page } from './page.ts'
import { meets } from './where.ts'
import type { Row } from './world.ts'

/** A list in an answer: which rows may stand in it and how it was asked for. */
export interface ListPlace {
  readonly entity: EntityModel
  readonly rows: readonly Row[]
  readonly order: readonly OrderTerm[]
  readonly list: ListKind
  readonly definition: GraphQLField<unknown, unknown>
  /** GraphQL type of the list: the connection, or the entity where the list is plain. */
  readonly typeName: string
  readonly nodes: readonly FieldNode[]
  /** A row of the list as the selections below it ask for it. */
  readonly answerRow: (row: Row, nodes: readonly FieldNode[]) => Answer
}

interface ListArguments {
  readonly where?: unknown
  readonly orderBy?: readonly Record<string, unknown>[] | null
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
  readonly offset?: number | null
}

export function answerList(context: Context, place: ListPlace): unknown {
  const { entity, nodes, answerRow } = place
  const [node] = nodes
  if (!node) throw new Error('A list is answered for at least one node')
  const asked = argumentsOf(context, place.definition, node) as ListArguments
  const terms = termsOfList(place.order, asked.orderBy)
  const compare = comparer(context.world, entity, terms)
  const matching = place.rows.filter((row) => meets(context.world, entity, row, asked.where))
  if (asked.where != null) {
    context.answered.conditions.add(node)
    if (matching.length > 0) context.answered.met.add(node)
  }
  const ordered = [...matching].sort(compare)
  if (place.list === 'plain') return ordered.map((row) => answerRow(row, nodes))
  const after = asked.after == null ? undefined : context.cursors.row(entity, asked.after)
  const before = asked.before == null ? undefined : context.cursors.row(entity, asked.before)
  const page = cutPage(
    ordered,
    asked,
    after && ((row) => compare(row, after) > 0),
    before && ((row) => compare(row, before) < 0),
  )
  return answerConnection(context, place, terms, page, matching.length)
}

function answerConnection(
  context: Context,
  { entity, typeName, nodes, answerRow }: ListPlace,
  terms: readonly OrderTerm[],
  page: Page<Row>,
  totalCount: number,
): Answer {
  const { cursors } = context
  const cursorOf = (row: Row | undefined): string | null => (row ? cursors.of(entity, terms, row) : null)
  const edgeName = typeName.replace(/Connection$/, 'Edge')
  return answerPlain(context, typeName, nodes, {
    nodes: (inner) => page.items.map((row) => answerRow(row, inner)),
    edges: (inner) =>
      page.items.map((row) =>
        answerPlain(context, edgeName, inner, {
          cursor: () => cursorOf(row),
          node: (deeper) => answerRow(row, deeper),
        }),
      ),
    totalCount: () => totalCount,
    pageInfo: (inner) =>
      answerPlain(context, 'PageInfo', inner, {
        hasNextPage: () => page.hasNextPage,
        hasPreviousPage: () => page.hasPreviousPage,
        startCursor: () => cursorOf(page.items[0]),
        endCursor: () => cursorOf(page.items.at(-1)),
      }),
  })
}
