import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { BoundedMap } from './bounded-map.ts'

/** An operation of a document that is valid. */
export interface Operation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** What a client sent to have an operation run. */
export interface OperationRequest {
  query: string
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

/** Longest texts of operations that are remembered, in characters together. */
const remembered = 4_000_000

/** Operations whose validity need not be found out again, by their text. */
export class KnownOperations {
  /** By text, then by name. */
  readonly #known = new BoundedMap<Map<string, Operation>>(remembered)

  find({ query, operationName }: OperationRequest): Operation | undefined {
    return this.#known.get(query)?.get(operationName ?? '')
  }

  /** Takes note of a valid operation. */
  remember({ query, operationName }: OperationRequest, operation: Operation): void {
    const known = this.#known.get(query) ?? new Map<string, Operation>()
    this.#known.set(query, known.set(operationName ?? '', operation))
  }
}
