import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admission } from '@cohortium/server/admission'
import type { Handler } from '@cohortium/server/listen'
import { refuse } from '@cohortium/server/refuse'
import { sendAnswer, sendUnchanged } from '@cohortium/server/send-answer'
import { namesTrusted } from '@cohortium/server/trusted-documents'
import type { Logger } from 'pino'
import type { Documents } from './documents.ts'
import type { Executor } from './execute.ts'
import { finish } from './finish.ts'
import { isAdmitted, isGraphql, relay, type HandedOver, type Handover } from './handover.ts'
import type { GuestDoor } from './guests/guest-door.ts'
import type { Health } from './health.ts'
import type { PassWhole } from './pass-whole.ts'
import type { Spent } from './send-part.ts'
import { SubgraphFault } from './subgraph-fault.ts'

export interface AnswerSources {
  handover: Handover
  executor: Executor
  passWhole: PassWhole
  documents: Documents
  health: Health
  log: Logger
  guestDoor?: GuestDoor | undefined
}

/**
 * Answers requests: each is handed over to a subgraph, which admits it or answers it; what is admitted is executed over all of them.
 */
export function answering({
  handover,
  executor,
  passWhole,
  documents,
  health,
  log,
  guestDoor,
}: AnswerSources): Handler {
  async function answerAdmitted(
    admission: Admission,
    { answer: { headers }, ahead }: HandedOver,
    request: IncomingMessage,
    response: ServerResponse,
    signal: AbortSignal,
  ): Promise<Spent> {
    const { parts, order, variables, cost } = admission
    const spent: Spent = { fetches: {}, statements: 0, milliseconds: 0 }
    const tellCost = request.headers['x-cost'] === '1'
    const bodyOf = async (): Promise<{ status: number; sent: Buffer }> => {
      const asked = parts.map(({ ticket, keys, guests }) => ({
        document: documents.of(admission, keys),
        context: { ticket, guests, signal, tellCost, spent, ahead },
      }))
      const [only, ...others] = asked
      const whole =
        only && others.length === 0 ? await passWhole.pass(only.document, variables, only.context) : undefined
      if (whole && 'bytes' in whole) return { status: 200, sent: whole.bytes }
      const results = whole
        ? [whole.result]
        : await Promise.all(
            asked.map(({ document, context }) => executor.execute(document, variables, context)),
          )
      const { status, body } = finish(results, order, log)
      if (tellCost) {
        const milliseconds = Math.round(spent.milliseconds * 10) / 10
        body.extensions = { cost: { rows: cost, statements: spent.statements, milliseconds } }
      }
      return { status, sent: Buffer.from(JSON.stringify(body)) }
    }
    const { status, sent } = await bodyOf()
    response.statusCode = status
    response.setHeader('content-type', headers['content-type'] ?? 'application/json; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    const keeps = request.method === 'GET' && status === 200 && namesTrusted(searchOf(request))
    if (!(keeps && sendUnchanged(request, response, [sent]))) await sendAnswer(request, response, [sent])
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
      const given = await handover.handOver(request, requestId, leaving.signal)
      const { answer, taken } = given
      if (!isAdmitted(answer)) return relay(response, answer)
      const { data } = JSON.parse(answer.body.toString()) as { data: Admission }
      if (taken && guestDoor?.refuse(taken, response)) return
      const admission = taken ? { ...data, query: taken.query } : data
      const { fetches, statements } = await answerAdmitted(
        admission,
        given,
        request,
        response,
        leaving.signal,
      )
      Object.assign(notes, { fetches, cost: data.cost, statements })
    } catch (error) {
      if (leaving.signal.aborted || response.destroyed) return
      if (!(error instanceof SubgraphFault) || response.headersSent) throw error
      if (error.isLate) {
        const { status, body } = finish([{ errors: [error], data: null }], undefined, log)
        return send(response, status, body)
      }
      refuse(response, 503, 'No part of the system can be reached at the moment; try again.', 'UNAVAILABLE')
    }
  }
}

const searchOf = ({ url = '/' }: IncomingMessage): URLSearchParams =>
  new URL(url, 'http://localhost').searchParams

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}
