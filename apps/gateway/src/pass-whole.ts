import { print, type DocumentNode, type ExecutionResult } from 'graphql'
import type { FirstPartOf } from './foresight.ts'
import { holdsNothing } from './plan/without-conditions.ts'
import { sendPart, type PartContext } from './send-part.ts'
import { soleSubgraphIn } from './sole-subgraph.ts'
import type { Subgraph } from './subgraph.ts'
import { SubgraphFault } from './subgraph-fault.ts'

/** What one subgraph answered alone: bytes that go out as they are, or what is not that simple. */
export type Passed = { readonly bytes: Buffer } | { readonly result: ExecutionResult }

/** Asks one subgraph for a whole query, where it alone answers all of it. */
export interface PassWhole {
  /**
   * The bytes of an answer without errors, which go out as they are, or what else it answered, or that it did not answer in time. Undefined
   * where several have a say, and where there is no answer, which is then met on the usual way.
   */
  readonly pass: (
    document: DocumentNode,
    variables: Record<string, unknown> | undefined,
    context: PartContext,
  ) => Promise<Passed | undefined>
  readonly firstPartOf: FirstPartOf
}

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

  const pass: PassWhole['pass'] = async (document, variables, context) => {
    const { subgraph, text } = lookedAt(document)
    // The cost is put together with what the gateway knows.
    if (!subgraph || context.tellCost) return undefined
    const { fetches } = context.spent
    const part = { query: text, variables, repeatable: true, patient: false }
    try {
      const { status, body } = await sendPart(subgraph, part, context)
      if (status !== 200) return undefined
      fetches[subgraph.name] = (fetches[subgraph.name] ?? 0) + 1
      return isWhole(body) ? { bytes: body } : resultIn(body)
    } catch (error) {
      if (!(error instanceof SubgraphFault)) throw error
      return error.mayBeRepeated(true) ? undefined : { result: { errors: [error], data: null } }
    }
  }
  return {
    pass,
    firstPartOf(document) {
      const { subgraph, text } = lookedAt(document)
      return subgraph && { subgraph: subgraph.name, text }
    },
  }
}

const isWhole = (body: Buffer): boolean => body.subarray(0, wholly.length).equals(wholly)

function resultIn(answer: Buffer): Passed | undefined {
  try {
    return { result: JSON.parse(answer.toString()) as ExecutionResult }
  } catch {
    return undefined
  }
}
