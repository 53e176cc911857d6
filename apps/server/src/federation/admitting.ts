import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { Bytes } from '@cohortium/graph-sql'
import { OperationTypeNode } from 'graphql'
import { refusingRequest } from '../http/answer-whole.ts'
import { KnownOperations, type Operation, type OperationRequest } from '../http/known-operations.ts'
import type { RequestContext, RequestNotes } from '../http/request-context.ts'
import type { AnswersAgain, ShortAnswer } from '../http/short-way.ts'
import { operationLabel, type WholeAnswers } from '../http/whole-answers.ts'
import { admittedHeader, aheadHeader, type Admission } from './admission.ts'
import { admissionOf, type AdmissionSources } from './admission-of.ts'
import { refuseClosedToGuestsAsker } from './asked-of-guests.ts'
import type { PartAhead } from './envelope.ts'

/** Answers a part of an operation that was admitted; undefined where it cannot. */
export type AnswerPart = (part: OperationRequest, context: RequestContext) => Promise<Bytes | undefined>

export interface AdmittingSources extends AdmissionSources {
  /** Of the one graph. */
  answers: WholeAnswers
  answerPart: AnswerPart
}

/**
 * Judges operations for a gateway as the one graph does, and executes none: whoever may ask gets tickets in place of an answer. Fields
 * that are read as of different days are asked for apart, since a reference to a row says nothing of days. Fields of guests were taken
 * out before; who may read them is judged with the rest.
 */
export class Admitting implements AnswersAgain {
  readonly #known = new KnownOperations()
  readonly #ahead = new WeakMap<RequestNotes, PartAhead>()

  constructor(readonly sources: AdmittingSources) {}

  /** Takes note of what will be asked for first if a request is admitted. */
  expect(notes: RequestNotes, ahead: PartAhead): void {
    this.#ahead.set(notes, ahead)
  }

  /** Takes the place of executing. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          if (operation) refusingRequest(() => this.#judge({ document, operation }, request, contextValue))
        },
        responseForOperation: async ({ contextValue, document, operation, request, source }) => {
          // What is refused while it executes is refused here.
          const asked = { ...request, query: source }
          const admission =
            operation && admissionOf(this.sources, { document, operation }, asked, contextValue)
          if (!admission) return null
          if (request.query !== undefined) this.#known.remember(asked, { document, operation })
          contextValue.notes.admitted = true
          return {
            http: { headers: new HeaderMap([[admittedHeader, '1']]) },
            body: { kind: 'single', singleResult: { data: { ...admission } } },
          }
        },
      }),
    }
  }

  /** Admits an operation that was admitted before, and answers what is asked for ahead. */
  async again(request: OperationRequest, context: RequestContext): Promise<ShortAnswer | undefined> {
    const { notes, identity } = context
    const known = identity?.scopes.includes('read') ? this.#known.find(request) : undefined
    if (known?.operation.operation !== OperationTypeNode.QUERY || notes.guests) return undefined
    const admission = this.#judgedAgain(known, request, context)
    if (!admission) return undefined
    notes.operation ??= operationLabel(known.operation.name?.value)
    const text = Buffer.from(JSON.stringify({ data: admission }))
    const answered = await this.#answeredAhead(admission, context)
    if (!answered) return { body: [text], headers: [admittedHeader, '1'] }
    return {
      body: [text, ...answered],
      headers: [admittedHeader, '1', aheadHeader, String(text.length)],
    }
  }

  /** The answer to the part that is asked for ahead, as its ticket would be answered. */
  async #answeredAhead({ parts, variables }: Admission, context: RequestContext): Promise<Bytes | undefined> {
    const ahead = this.#ahead.get(context.notes)
    const [part, ...others] = parts
    if (!ahead || !part || others.length > 0) return undefined
    const asked = { query: ahead.query, variables: only(variables, ahead.variables) }
    const { requestId, operation } = context.notes
    const notes: RequestNotes = { requestId, operation, statements: 0 }
    return this.sources.answerPart(asked, { ...context, asOf: part.asOf, notes, charge: () => {} })
  }

  #judgedAgain(known: Operation, request: OperationRequest, context: RequestContext): Admission | undefined {
    try {
      this.#judge(known, request, context)
      return admissionOf(this.sources, known, request, context)
    } catch {
      // Judged anew on the long way, where refusals are shaped.
      return undefined
    }
  }

  #judge(
    operation: Operation,
    { variables }: Pick<OperationRequest, 'variables'>,
    context: RequestContext,
  ): void {
    this.sources.answers.plan(operation, variables, context)
    refuseClosedToGuestsAsker(context.notes.guests ?? [], context.role)
  }
}

function only(
  variables: Readonly<Record<string, unknown>> = {},
  names: readonly string[] = Object.keys(variables),
): Record<string, unknown> {
  const kept = names.filter((name) => Object.hasOwn(variables, name))
  return Object.fromEntries(kept.map((name) => [name, variables[name]]))
}
