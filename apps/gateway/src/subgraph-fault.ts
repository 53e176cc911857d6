import { GraphQLError } from 'graphql'

/** The connection was not made, so that nothing was done. */
const notSent = /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A subgraph did not answer. */
export class SubgraphFault extends GraphQLError {
  readonly #reason: 'unreachable' | 'late'

  /** @param timeout how long it was waited for, in milliseconds. */
  constructor(
    readonly subgraph: string,
    reason: 'unreachable' | 'late',
    cause?: unknown,
    timeout = 0,
  ) {
    const message =
      reason === 'late'
        ? `The subgraph ${subgraph} took longer than ${timeout / 1000} seconds; ask for less at a time.`
        : `The subgraph ${subgraph} cannot be reached at the moment; try again.`
    super(message, {
      extensions: { code: reason === 'late' ? 'TIMEOUT' : 'UNAVAILABLE', subgraph },
      originalError: cause instanceof Error ? cause : undefined,
    })
    this.#reason = reason
  }

  /** Whether another attempt is of use and does nothing twice. */
  mayBeRepeated(repeatable: boolean): boolean {
    return this.#reason === 'unreachable' && (repeatable || this.wasNotSent)
  }

  /** Whether it was asked, and did not answer in time. */
  get isLate(): boolean {
    return this.#reason === 'late'
  }

  /** Whether the subgraph certainly knows nothing of the request. */
  get wasNotSent(): boolean {
    return notSent.test(codeOf(this.originalError))
  }
}
