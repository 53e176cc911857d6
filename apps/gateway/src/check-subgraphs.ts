import { envelopeHeader, type Envelopes } from '@cohortium/server/envelope'
import { fingerprint } from '@cohortium/server/fingerprint'
import { StartProblem } from '@cohortium/server/problem'
import type { Logger } from 'pino'
import { SubgraphFault } from './subgraph-fault.ts'
import type { Subgraph } from './subgraph.ts'

/**
 * Compares what each subgraph says of its schema with what the supergraph was composed of. One that is down does not keep the others from
 * being served.
 * @param composed fingerprints by the subgraphs' names; of those that are not there nothing is known.
 * @throws StartProblem that names the subgraphs which have another schema, or do not know the gateway.
 */
export async function checkSubgraphs(
  subgraphs: readonly Subgraph[],
  composed: ReadonlyMap<string, string>,
  envelopes: Envelopes,
  log: Logger,
): Promise<void> {
  const found = await Promise.all(
    subgraphs.map(async (one) => [one, await schemaOf(one, envelopes, log)] as const),
  )
  const changed = found.flatMap(([{ name }, sdl]) =>
    sdl !== undefined && composed.has(name) && composed.get(name) !== fingerprint(sdl) ? [name] : [],
  )
  if (changed.length === 0) return
  throw new StartProblem(
    `The supergraph was composed of other schemas than the running ones of ${changed.join(', ')}. ` +
      'Compose it again by: pnpm generate; or name the file that belongs to them by SUPERGRAPH',
  )
}

async function schemaOf(subgraph: Subgraph, envelopes: Envelopes, log: Logger): Promise<string | undefined> {
  const { name, address } = subgraph
  const body = Buffer.from(JSON.stringify({ query: '{ service: _service { sdl } }' }))
  try {
    const answer = await subgraph.send({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        'content-length': String(body.length),
        [envelopeHeader]: envelopes.close({ kind: 'ticket', requestId: 'start' }),
      },
      body,
      repeatable: true,
    })
    if (answer.status === 403)
      throw new StartProblem(
        `The subgraph ${name} at ${address} does not know this gateway: GATEWAY_KEY must be the same for both.`,
      )
    return sdlIn(answer.body)
  } catch (error) {
    if (!(error instanceof SubgraphFault)) throw error
    log.warn(
      { subgraph: name, address },
      'a subgraph cannot be reached; what it owns is answered once it can',
    )
    return undefined
  }
}

/** Nothing where a subgraph does not tell its schema. */
function sdlIn(body: Buffer): string | undefined {
  const answer = JSON.parse(body.toString()) as { data?: { service?: { sdl?: string } } | null }
  return answer.data?.service?.sdl
}
