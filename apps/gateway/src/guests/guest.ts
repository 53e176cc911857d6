import { fingerprint } from '@cohortium/server/fingerprint'
import { GraphQLError, valueFromASTUntyped, visit, type DocumentNode, type ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { SubgraphFault } from '../subgraph-fault.ts'
import { Subgraph, type SubgraphCounts } from '../subgraph.ts'
import { keepAsked } from './keep-asked.ts'

/** What a guest is asked. */
export interface GuestQuestion {
  readonly document: DocumentNode
  readonly text: string
  readonly variables?: Record<string, unknown> | undefined
  /** What the guest is shown of whoever asks. */
  readonly token: string
  readonly signal: AbortSignal
}

/** Longest answer that is read, in bytes. */
const mostBytes = 8 * 1024 * 1024
/** Most things that a guest is asked about at once. */
const mostReferences = 1_000

/** Somebody else's subgraph: it is shown a token made for it, never a ticket, and believed in what it was asked alone. */
export class Guest {
  readonly #subgraph: Subgraph
  readonly #path: string

  /**
   * @param timeout milliseconds.
   * @param composed fingerprint of the schema that the supergraph was composed with.
   */
  constructor(
    readonly name: string,
    address: string,
    timeout: number,
    readonly composed: string,
  ) {
    const url = new URL(address)
    this.#path = url.pathname + url.search
    this.#subgraph = new Subgraph(name, url.origin, timeout, mostBytes)
  }

  get counts(): SubgraphCounts {
    return this.#subgraph.counts
  }

  async ask({ document, text, variables, token, signal }: GuestQuestion): Promise<ExecutionResult> {
    const { name } = this
    try {
      const asked = referencesIn(document, variables)
      if (asked > mostReferences)
        return {
          errors: [
            problem(
              name,
              `is asked about ${asked} things at once, and at most ${mostReferences} may be; ask for smaller pages`,
              'TOO_COSTLY',
            ),
          ],
        }
      const { status, body } = await this.#send({ query: text, variables }, signal, token)
      const { data, errors } = JSON.parse(body.toString()) as ExecutionResult
      if (status !== 200 || errors?.length || !data) return { errors: [problem(name, 'could not answer')] }
      const kept = keepAsked(document, variables, data)
      return kept ? { data: kept } : { errors: [problem(name, 'answered what was not asked')] }
    } catch (error) {
      if (error instanceof SubgraphFault) return { errors: [error] }
      return { errors: [problem(name, 'answered what is no answer')] }
    }
  }

  /** Warns where the guest's schema is not the one that the supergraph was composed with: a guest's change keeps nobody else waiting. */
  async check(log: Logger): Promise<void> {
    const { name, composed } = this
    try {
      const { body } = await this.#send({ query: '{ service: _service { sdl } }' })
      const { data } = JSON.parse(body.toString()) as { data?: { service?: { sdl?: string } } }
      const sdl = data?.service?.sdl
      if (sdl !== undefined && fingerprint(sdl) === composed) return
      log.warn({ guest: name }, 'a guest has another schema than the supergraph was composed with')
    } catch {
      log.warn({ guest: name }, 'a guest cannot be reached; its fields are answered once it can')
    }
  }

  close(): void {
    this.#subgraph.close()
  }

  #send(question: object, signal?: AbortSignal, token?: string) {
    const body = Buffer.from(JSON.stringify(question))
    return this.#subgraph.send({
      method: 'POST',
      path: this.#path,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'content-length': String(body.length),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      repeatable: true,
      signal,
    })
  }
}

const problem = (subgraph: string, what: string, code = 'UNAVAILABLE'): GraphQLError =>
  new GraphQLError(`The guest ${subgraph} ${what}.`, { extensions: { code, subgraph } })

function referencesIn(document: DocumentNode, variables: Record<string, unknown> | undefined): number {
  let count = 0
  visit(document, {
    Argument({ name, value }) {
      const given = name.value === 'representations' ? valueFromASTUntyped(value, variables) : undefined
      if (Array.isArray(given)) count += given.length
    },
  })
  return count
}
