import type { ServerResponse } from 'node:http'
import type { Guest } from './guests/guest.ts'
import type { Subgraph, SubgraphCounts } from './subgraph.ts'

/** Answers `/healthz` and `/readyz`. */
export type Health = (path: string, response: ServerResponse) => Promise<void>

/** How a subgraph does. */
interface State extends SubgraphCounts {
  readonly ready: boolean
  /** Why it is not, in a sentence. */
  readonly reason?: string
  /** Where it reads, and why not at the replica; absent where there is none. */
  readonly reads?: string
  readonly replica?: string
}

/**
 * The gateway is alive by itself. It is ready as long as one subgraph is, since that one admits operations, but says so of each: without
 * the others their fields are errors. Guests are not waited for: it only tells what they were asked.
 */
export const makeHealth =
  (subgraphs: readonly Subgraph[], guests: readonly Guest[] = []): Health =>
  async (path, response) => {
    if (path === '/healthz') return json(response, 200, { status: 'alive' })
    const states = await Promise.all(subgraphs.map(async (one) => [one.name, await stateOf(one)] as const))
    const ready = states.filter(([, state]) => state.ready).length
    const status = ready === states.length ? 'ready' : ready === 0 ? 'not ready' : 'ready in part'
    const asked = guests.map(({ name, counts }) => [name, { ...counts }] as const)
    json(response, ready === 0 ? 503 : 200, {
      status,
      subgraphs: Object.fromEntries(states),
      ...(guests.length > 0 ? { guests: Object.fromEntries(asked) } : {}),
    })
  }

async function stateOf(subgraph: Subgraph): Promise<State> {
  const counts = { ...subgraph.counts }
  try {
    const { status, body } = await subgraph.send({
      method: 'GET',
      path: '/readyz',
      headers: {},
      repeatable: true,
      patient: false,
    })
    const told = JSON.parse(body.toString()) as Partial<State>
    const { reason = `It answers ${status}.`, reads, replica } = told
    if (status === 200) return { ready: true, reads, replica, ...counts }
    return { ready: false, reason, ...counts }
  } catch (error) {
    return { ready: false, reason: error instanceof Error ? error.message : String(error), ...counts }
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}
