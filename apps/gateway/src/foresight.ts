import type { PartAhead } from '@cohortium/server/envelope'
import type { DocumentNode } from 'graphql'
import type { FirstPart } from './plan/first-fetch.ts'
import { isRow } from './plan/row.ts'
import type { Documents } from './documents.ts'

/** Tells what is asked for first, of documents that were asked for before. */
export type FirstPartOf = (document: DocumentNode) => FirstPart | undefined

/** What a subgraph is asked for together with admitting a request. */
export interface Foreseen {
  readonly subgraph: string
  readonly part: PartAhead
}

/** Foresees by a request's body what will be asked for first if it is admitted; undefined where that is not known. */
export type Foresee = (body: Buffer) => Foreseen | undefined

/** Longest text that goes with a request's headers, in characters. */
const longest = 4_000

/**
 * Whoever asked an operation before is spared a request: the subgraph that will be asked first admits it, and answers its part at once. What it
 * is asked for is what it would be asked for by its own ticket, and only once it has admitted the operation.
 */
export const foreseeing =
  (documents: Documents, firstPartOf: FirstPartOf): Foresee =>
  (body) => {
    const request = operationIn(body)
    const document = request && documents.known(request)
    const first = document && firstPartOf(document)
    if (!first || first.text.length > longest) return undefined
    return { subgraph: first.subgraph, part: { query: first.text, variables: first.variables } }
  }

function operationIn(body: Buffer) {
  try {
    const { query, operationName, variables } = JSON.parse(body.toString()) as Record<string, unknown>
    if (typeof query !== 'string') return undefined
    return {
      query,
      operationName: typeof operationName === 'string' ? operationName : undefined,
      variables: isRow(variables) ? variables : undefined,
    }
  } catch {
    return undefined
  }
}
