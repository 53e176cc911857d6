import { envelopeHeader } from '@cohortium/server/envelope'
import type { Row } from './plan/row.ts'
import type { Subgraph, SubgraphAnswer } from './subgraph.ts'

/** What goes with all requests of one part of an operation, a part being what is asked for by one ticket. */
export interface PartContext {
  readonly ticket: string
  /** What each guest is shown of whoever asks, where the operation asks some. */
  readonly guests?: Readonly<Record<string, string>> | undefined
  readonly signal: AbortSignal
  /** Whether the subgraphs tell what their statements cost. */
  readonly tellCost: boolean
  readonly spent: Spent
  /** Answers that came with the admission, by the texts that they answer. */
  readonly ahead?: Map<string, Buffer> | undefined
}

/** What an operation has taken so far. */
export interface Spent {
  /** Requests to subgraphs, by their names. */
  readonly fetches: Record<string, number>
  statements: number
  milliseconds: number
}

/** What a subgraph is asked, and how often it may be. */
export interface Sent {
  readonly query: string
  readonly variables: Row | undefined
  readonly repeatable: boolean
  readonly patient?: boolean
}

/**
 * Asks a subgraph by a ticket, unless its answer came with the admission, which is good once.
 * @throws SubgraphFault where it does not answer.
 */
export async function sendPart(
  subgraph: Subgraph,
  { query, variables, repeatable, patient }: Sent,
  { ticket, tellCost, signal, ahead }: PartContext,
): Promise<Pick<SubgraphAnswer, 'status' | 'body'>> {
  const known = ahead?.get(query)
  if (known) {
    ahead?.delete(query)
    return { status: 200, body: known }
  }
  const body = Buffer.from(JSON.stringify({ query, variables }))
  const headers = {
    'content-type': 'application/json',
    'content-length': String(body.length),
    [envelopeHeader]: ticket,
    ...(tellCost ? { 'x-cost': '1' } : {}),
  }
  return subgraph.send({ method: 'POST', path: '/graphql', headers, body, repeatable, patient, signal })
}
