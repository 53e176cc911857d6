import type { HTTPGraphQLResponse } from '@apollo/server'
import type { Bytes } from '@cohortium/graph-sql'
import type { IncomingHttpHeaders } from 'node:http'
import { BoundedMap } from './bounded-map.ts'
import type { HeaderList } from './reply.ts'
import type { RequestContext } from './request-context.ts'
import type { OperationRequest } from './known-operations.ts'

/** Content types by `accept` header, as Apollo chose them. */
const chosen = 10_000

/** By which a gateway asks a subgraph for a trace beside the answer. */
const traceHeader = 'apollo-federation-include-trace'

export interface ShortAnswer {
  body: Bytes
  /** Beside those that every answer has. */
  headers?: HeaderList
}

/** Answers an operation that it knows; undefined for any other, and where anything is amiss. */
export interface AnswersAgain {
  again(request: OperationRequest, context: RequestContext): Promise<ShortAnswer | undefined>
}

/**
 * The short way past Apollo, for operations it has let pass before: nothing about them needs to be found out again but their
 * variables and their cost. Whatever is out of the ordinary goes the long way.
 */
export class ShortWay {
  readonly #contentTypes = new BoundedMap<string>(chosen)

  constructor(readonly answers: AnswersAgain) {}

  async answer(
    headers: IncomingHttpHeaders,
    body: unknown,
    context: RequestContext,
  ): Promise<ShortAnswer | undefined> {
    const contentType = this.#contentTypes.get(acceptedBy(headers))
    const asksForMore = headers['x-cost'] !== undefined || headers[traceHeader] !== undefined
    if (contentType === undefined || asksForMore || !isOrdinary(body)) return undefined
    const answer = await this.answers.again(body, context)
    if (!answer) return undefined
    return { ...answer, headers: ['content-type', contentType, ...(answer.headers ?? [])] }
  }

  /** Learns from an answer that went the long way. */
  learn(headers: IncomingHttpHeaders, answer: HTTPGraphQLResponse, context: RequestContext): void {
    const contentType = answer.headers.get('content-type')
    if (answer.status !== undefined && answer.status !== 200) return
    const { spliced, admitted } = context.notes
    if ((spliced || admitted) && contentType !== undefined)
      this.#contentTypes.set(acceptedBy(headers), contentType)
  }
}

const acceptedBy = ({ accept = '' }: IncomingHttpHeaders): string => `accept: ${accept}`

/** A query, perhaps with a name and variables, and nothing else. */
function isOrdinary(body: unknown): body is OperationRequest {
  if (typeof body !== 'object' || body === null) return false
  const { query, operationName, variables, ...others } = body as Record<string, unknown>
  return (
    typeof query === 'string' &&
    (operationName === undefined ||
      operationName === null ||
      (typeof operationName === 'string' && operationName !== '')) &&
    (variables === undefined || (typeof variables === 'object' && !Array.isArray(variables))) &&
    Object.keys(others).length === 0
  )
}
