import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admission } from '@cohortium/server/admission'
import type { Handler } from '@cohortium/server/listen'
import { refuse } from '@cohortium/server/refuse'
import { sendAnswer, sendUnchanged } from '@cohortium/server/send-answer'
import { namesTrusted } from '@cohortium/server/trusted-documents'
import { parse, type DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import type { Execute, Spent } from './execute.ts'
import { finish } from './finish.ts'
import { isAdmitted, isGraphql, relay, type Handover } from './handover.ts'
import type { GuestDoor } from './guests/guest-door.ts'
import type { Health } from './health.ts'
import { operationOf } from './operation.ts'
import { SubgraphFault } from './subgraph-fault.ts'
import type { SubgraphAnswer } from './subgraph.ts'

export interface AnswerSources {
  handover: Handover
  execute: Execute
  health: Health
  log: Logger
  guestDoor?: GuestDoor | undefined
}

/** Operations whose text was taken apart before, the oldest goes first. */
const mostDocuments = 1_000

/**
 * Answers requests: each is handed over to a subgraph, which admits it or answers it; what is admitted is executed over all of them.
 */
export function answering({ handover, execute, health, log, guestDoor }: AnswerSources): Handler {
  const documents = new Map<string, DocumentNode>()
  const documentOf = (admission: Admission, keys: readonly string[] | undefined): DocumentNode => {
    const { query, operationName } = admission
    const name = JSON.stringify([query, operationName, keys])
    const known = documents.get(name)
    if (known) return known
    const made = operationOf(parse(query, { noLocation: true }), operationName, keys)
    const [oldest] = documents.keys()
    if (documents.size >= mostDocuments && oldest !== undefined) documents.delete(oldest)
    documents.set(name, made)
    return made
  }

  async function answerAdmitted(
    admission: Admission,
    { headers }: SubgraphAnswer,
    request: IncomingMessage,
    response: ServerResponse,
    signal: AbortSignal,
  ): Promise<Spent> {
    const { parts, order, variables, cost } = admission
    const spent: Spent = { fetches: {}, statements: 0, milliseconds: 0 }
    const tellCost = request.headers['x-cost'] === '1'
    const results = await Promise.all(
      parts.map(({ ticket, keys, guests }) =>
        execute(documentOf(admission, keys), variables, { ticket, guests, signal, tellCost, spent }),
      ),
    )
    const { status, body } = finish(results, order, log)
    if (tellCost) {
      const milliseconds = Math.round(spent.milliseconds * 10) / 10
      body.extensions = { cost: { rows: cost, statements: spent.statements, milliseconds } }
    }
    response.statusCode = status
    response.setHeader('content-type', headers['content-type'] ?? 'application/json; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    const sent = [Buffer.from(JSON.stringify(body))]
    const search = new URL(request.url ?? '/', 'http://localhost').searchParams
    const keeps = request.method === 'GET' && status === 200 && namesTrusted(search)
    if (!(keeps && sendUnchanged(request, response, sent))) await sendAnswer(request, response, sent)
    return spent
  }

  return async (request, response, notes) => {
    const { url = '/' } = request
    if (url === '/healthz' || url === '/readyz') return health(url, response)
    if (guestDoor && url === '/.well-known/jwks.json') return guestDoor.showKeys(response)
    const leaving = new AbortController()
    response.once('close', () => {
      if (!response.writableFinished) leaving.abort()
    })
    try {
      const { requestId = '' } = notes
      if (!isGraphql(url)) return await handover.passOn(request, response, requestId, leaving.signal)
      const { answer, taken } = await handover.handOver(request, requestId, leaving.signal)
      if (!isAdmitted(answer)) return relay(response, answer)
      const { data } = JSON.parse(answer.body.toString()) as { data: Admission }
      if (taken && guestDoor?.refuse(taken, response)) return
      const admission = taken ? { ...data, query: taken.query } : data
      const { fetches, statements } = await answerAdmitted(
        admission,
        answer,
        request,
        response,
        leaving.signal,
      )
      Object.assign(notes, { fetches, cost: data.cost, statements })
    } catch (error) {
      if (leaving.signal.aborted || response.destroyed) return
      if (!(error instanceof SubgraphFault) || response.headersSent) throw error
      refuse(response, 503, 'No part of the system can be reached at the moment; try again.', 'UNAVAILABLE')
    }
  }
}
