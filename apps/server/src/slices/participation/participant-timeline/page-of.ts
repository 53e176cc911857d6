import { PageInfo } from '@cohortium/graph-sql/declare'
import { TimelineEventConnection, TimelineEventEdge } from './timeline-connection.ts'
import type { TimelineEvent } from './timeline-event.ts'
import { placeOf } from './timeline-of.ts'

interface Asked {
  /** How many. */
  most: number
  /** Only what comes after this place; all where it is null. */
  from: string | null
  cursorOf: (place: string) => string
}

/** One page of events that stand in order, the newest first. */
export function pageOf(
  events: readonly TimelineEvent[],
  { most, from, cursorOf }: Asked,
): TimelineEventConnection {
  const rest = from === null ? events : events.filter((event) => placeOf(event) < from)
  const nodes = rest.slice(0, most)
  const edges = nodes.map((node) =>
    Object.assign(new TimelineEventEdge(), { cursor: cursorOf(placeOf(node)), node }),
  )
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage: rest.length > most,
    hasPreviousPage: from !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  })
  return Object.assign(new TimelineEventConnection(), { edges, nodes, pageInfo, totalCount: events.length })
}
