import { envelopeHeader } from '@cohortium/server/envelope'
import { print, type DocumentNode } from 'graphql'
import type { PartContext } from './execute.ts'
import { holdsNothing } from './plan/without-conditions.ts'
import { soleSubgraphIn } from './sole-subgraph.ts'
import type { Subgraph } from './subgraph.ts'
import { SubgraphFault } from './subgraph-fault.ts'

/**
 * Asks one subgraph for a whole query, where it alone answers all of it; the bytes of its answer, which go out as they are, or that it did
 * not answer in time. Undefined where several have a say, and where anything else is amiss, which is then met on the usual way.
 */
export type PassWhole = (
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
  context: PartContext,
) => Promise<Buffer | SubgraphFault | undefined>

/** How an answer begins that tells of no error: those come before the data. */
const wholly = Buffer.from('{"data":{')

/** @param subgraphs those of ours, by name: a guest is never asked so. */
export function makePassWhole(supergraph: string, subgraphs: ReadonlyMap<string, Subgraph>): PassWhole {
  const soleSubgraph = soleSubgraphIn(supergraph)
  const known = new WeakMap<DocumentNode, { subgraph: Subgraph | undefined; text: string }>()
  const lookedAt = (document: DocumentNode) => {
    const found = known.get(document)
    if (found) return found
    const subgraph = holdsNothing(document) ? undefined : subgraphs.get(soleSubgraph(document) ?? '')
    const made = { subgraph, text: subgraph ? print(document) : '' }
    known.set(document, made)
    return made
  }

  return async (document, variables, { ticket, tellCost, signal, spent }) => {
    const { subgraph, text } = lookedAt(document)
    // The cost is put together with what the gateway knows.
    if (!subgraph || tellCost) return undefined
    const body = Buffer.from(JSON.stringify({ query: text, variables }))
    try {
      const answer = await subgraph.send({
        method: 'POST',
        path: '/graphql',
        headers: {
          'content-type': 'application/json',
          'content-length': String(body.length),
          [envelopeHeader]: ticket,
        },
        body,
        repeatable: true,
        patient: false,
        signal,
      })
      if (answer.status !== 200 || !answer.body.subarray(0, wholly.length).equals(wholly)) return undefined
      spent.fetches[subgraph.name] = (spent.fetches[subgraph.name] ?? 0) + 1
      return answer.body
    } catch (error) {
      if (!(error instanceof SubgraphFault)) throw error
      return error.mayBeRepeated(true) ? undefined : error
    }
  }
}
