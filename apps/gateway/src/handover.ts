import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { clientAddress } from '@cohortium/server/client-address'
import { admittedHeader, aheadHeader } from '@cohortium/server/admission'
import {
  envelopeHeader,
  type Envelopes,
  type Handover as EnvelopeOfHandover,
  type PartAhead,
} from '@cohortium/server/envelope'
import type { Foresee, Foreseen } from './foresight.ts'
import { endOnceSent, letFinish } from '@cohortium/server/let-finish'
import { readBytes } from '@cohortium/server/read-bytes'
import type { TakenOut, TakeOut } from './guests/take-out.ts'
import type { Subgraph, SubgraphAnswer } from './subgraph.ts'
import { SubgraphFault } from './subgraph-fault.ts'

/** Of one connection, not of what is sent through it. */
const ofConnection = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'expect',
])

/** Largest body of an operation, in bytes. */
const bodyLimit = 100 * 1024

/** What a subgraph says to a request that was handed over, and what was taken out of it before. */
export interface HandedOver {
  readonly answer: SubgraphAnswer
  readonly taken: TakenOut | undefined
  /** Answers that came with the admission, by the texts of their parts. */
  readonly ahead?: Map<string, Buffer>
}

export interface Handover {
  /** Hands a request to the graph on, as it came but for fields of guests. */
  handOver(request: IncomingMessage, requestId: string, signal: AbortSignal): Promise<HandedOver>
  /** Passes any other request on, and its answer back, both as they come. */
  passOn(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    signal: AbortSignal,
  ): Promise<void>
  /** Ends the streams of those who watch, for whom nothing would else. */
  letGo(): void
}

/**
 * Any subgraph takes what comes from outside, and all would answer alike: so the one that answered last is asked, and the next where
 * it is down.
 * @param subgraphs in the order in which they are tried at first.
 */
export function makeHandover(
  subgraphs: readonly Subgraph[],
  envelopes: Envelopes,
  behindProxy: boolean,
  takeOut: TakeOut = () => undefined,
  foresee: Foresee = () => undefined,
): Handover {
  let current = 0
  const watched = new Set<ServerResponse>()

  /** Asks the subgraphs in turn, until one answers. */
  const askOne = async <Answer>(
    repeatable: boolean,
    ask: (subgraph: Subgraph) => Promise<Answer>,
  ): Promise<Answer> => {
    let last: unknown
    for (let tried = 0; tried < subgraphs.length; tried += 1) {
      const subgraph = subgraphs[current]
      if (!subgraph) break
      try {
        return await ask(subgraph)
      } catch (error) {
        last = error
        if (!(error instanceof SubgraphFault) || !error.mayBeRepeated(repeatable)) throw error
        current = (current + 1) % subgraphs.length
      }
    }
    throw last
  }

  const headersOf = (request: IncomingMessage, envelope: Omit<EnvelopeOfHandover, 'kind'>) => ({
    ...outsideHeaders(request.headers),
    'x-forwarded-for': clientAddress(request, behindProxy),
    [envelopeHeader]: envelopes.close({ kind: 'handover', ...envelope }),
  })

  /** Asks the one that is foreseen to be asked first; undefined where it is not there, so that any other is as good. */
  const askFirst = async (
    { subgraph: name, part }: Foreseen,
    ask: (subgraph: Subgraph, ahead: PartAhead) => Promise<SubgraphAnswer>,
  ): Promise<SubgraphAnswer | undefined> => {
    const subgraph = subgraphs.find((one) => one.name === name)
    try {
      return subgraph && (await ask(subgraph, part))
    } catch (error) {
      if (error instanceof SubgraphFault && error.mayBeRepeated(true)) return undefined
      throw error
    }
  }

  return {
    letGo() {
      for (const response of watched) response.end()
    },
    async handOver(request, requestId, signal) {
      const { method = 'GET', url: path = '/' } = request
      const given = await bodyOf(request)
      const taken = takeOut(given)
      const body = taken?.body ?? given
      const ask = (subgraph: Subgraph, ahead?: PartAhead) => {
        const headers = {
          ...headersOf(request, { requestId, guests: taken?.asked, ahead }),
          // Compressed is what goes out at last.
          'accept-encoding': 'identity',
          ...(body.length > 0 ? { 'content-length': String(body.length) } : {}),
        }
        // Admitting an operation changes nothing.
        return subgraph.send({ method, path, headers, body, repeatable: true, patient: false, signal })
      }
      const foreseen = method === 'POST' && !taken ? foresee(body) : undefined
      const first = foreseen && (await askFirst(foreseen, ask))
      const answer = first ?? (await askOne(true, (subgraph) => ask(subgraph)))
      const length = Number(answer.headers[aheadHeader] ?? 0)
      if (!foreseen || length === 0) return { answer, taken }
      const ahead = new Map([[foreseen.part.query, answer.body.subarray(length)]])
      return { answer: { ...answer, body: answer.body.subarray(0, length) }, taken, ahead }
    },

    async passOn(request, response, requestId, signal) {
      const { method = 'GET', url: path = '/' } = request
      const length = request.headers['content-length']
      const headers = {
        ...headersOf(request, { requestId }),
        ...(length === undefined ? {} : { 'content-length': length }),
      }
      const answer = await askOne(false, (subgraph) =>
        subgraph.passOn({ method, path, headers, repeatable: false, signal }, request),
      )
      writeHead(response, { status: answer.statusCode ?? 500, headers: answer.headers })
      if (answer.headers['content-length'] !== undefined)
        response.setHeader('content-length', answer.headers['content-length'])
      response.flushHeaders()
      // Who watches would hold the door open.
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        watched.add(response)
        response.once('close', () => watched.delete(response))
      }
      if (request.complete) return pipeline(answer, response)
      await pipeline(answer, response, { end: false })
      await letFinish(request)
      response.end()
    },
  }
}

export const isGraphql = (path: string): boolean => path === '/graphql' || path.startsWith('/graphql?')

/** A body that is larger than any may be is handed on as far as it shows that. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = Buffer.alloc(bodyLimit + 1)
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return tooLarge
  return (await readBytes(request, bodyLimit)) ?? tooLarge
}

/** What somebody outside may say: nothing by which the gateway and the subgraphs know each other. */
function outsideHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !ofConnection.has(name) && !isInternal(name)) kept[name] = value
  return kept
}

const isInternal = (name: string): boolean =>
  name === 'x-forwarded-for' || (name.startsWith('x-cohortium-') && name !== 'x-cohortium-client')

function writeHead(
  response: ServerResponse,
  { status, headers }: Pick<SubgraphAnswer, 'status' | 'headers'>,
): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !ofConnection.has(name) && !isInternal(name) && name !== 'date')
      response.setHeader(name, value)
  if (headers.connection === 'close') response.setHeader('connection', 'close')
}

/** Sends on what a subgraph answered to a request that was handed over. */
export function relay(response: ServerResponse, answer: SubgraphAnswer): void {
  writeHead(response, answer)
  if (answer.status === 204 || answer.status === 304) return void response.end()
  response.setHeader('content-length', answer.body.length)
  endOnceSent(response, answer.body)
}

/** Whether a subgraph admits what it was handed over. */
export const isAdmitted = ({ headers }: SubgraphAnswer): boolean => headers[admittedHeader] !== undefined
