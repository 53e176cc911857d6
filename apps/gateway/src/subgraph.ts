import {
  Agent as PlainAgent,
  request as plainRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { urlToHttpOptions } from 'node:url'
import { SubgraphFault } from './subgraph-fault.ts'

/** What is sent to a subgraph. */
export interface SubgraphRequest {
  readonly method: string
  /** With the question mark and what follows. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly body?: Buffer | undefined
  /** Whether it may be sent again when it is not known whether the first one arrived. */
  readonly repeatable: boolean
  /** Whether it is sent again after a pause where it did not arrive; true if nothing is said. */
  readonly patient?: boolean
  /** When nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined
}

export interface SubgraphAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What a subgraph was asked since the gateway started. */
export interface SubgraphCounts {
  requests: number
  /** Requests that it did not answer, or not in time. */
  failures: number
}

/** Waits before each further attempt, in milliseconds. */
const pauses = [50, 150]

/** Largest body that is sent together with its headers, in bytes. */
const unannounced = 64 * 1024
/**
 * How long a refusal is waited for before a larger body follows its headers, in milliseconds: who refuses does not read it, and
 * closing a connection on which more is sent may lose the refusal.
 */
const refusalTime = 200

/** One subgraph as the gateway reaches it: connections that are kept, attempts that are repeated, a limit of time. */
export class Subgraph {
  readonly counts: SubgraphCounts = { requests: 0, failures: 0 }
  readonly #agent: PlainAgent | TlsAgent
  readonly #url: URL
  /** The address as requests take it. */
  readonly #target: RequestOptions

  /**
   * @param timeout milliseconds.
   * @param mostBytes longest answer that is read; any if nothing is said.
   */
  constructor(
    readonly name: string,
    url: string,
    readonly timeout: number,
    readonly mostBytes = Infinity,
  ) {
    this.#url = new URL(url)
    this.#target = urlToHttpOptions(this.#url)
    const options = { keepAlive: true, maxSockets: 64 }
    this.#agent = this.#url.protocol === 'https:' ? new TlsAgent(options) : new PlainAgent(options)
  }

  get address(): string {
    return this.#url.origin
  }

  /** @throws SubgraphFault where it does not answer. */
  async send(request: SubgraphRequest): Promise<SubgraphAnswer> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        this.counts.requests += 1
        return await this.#once(request)
      } catch (error) {
        const fault =
          error instanceof SubgraphFault ? error : new SubgraphFault(this.name, 'unreachable', error)
        const pause = request.patient === false ? undefined : pauses[attempt]
        if (pause === undefined || request.signal?.aborted || !fault.mayBeRepeated(request.repeatable)) {
          this.counts.failures += 1
          throw fault
        }
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  /**
   * Passes a request on while it comes, on a connection of its own, and answers what comes back, which is still to be read.
   * @throws SubgraphFault where it does not answer; nothing of the body was read if it was not sent.
   */
  passOn(
    { method, path, headers, signal }: Omit<SubgraphRequest, 'body'>,
    body: Readable,
  ): Promise<IncomingMessage> {
    const isTls = this.#url.protocol === 'https:'
    this.counts.requests += 1
    return new Promise((resolve, reject) => {
      const send = isTls ? tlsRequest : plainRequest
      const sent = send(new URL(path, this.#url), { method, headers, agent: false, signal }, (answer) => {
        clearTimeout(waiting)
        resolve(answer)
      })
      let waiting: NodeJS.Timeout | undefined
      sent.once('error', (error) => {
        clearTimeout(waiting)
        this.counts.failures += 1
        reject(new SubgraphFault(this.name, 'unreachable', error))
      })
      const begin = () => {
        const size = Number(headers['content-length'] ?? (headers['transfer-encoding'] ? Infinity : 0))
        if (size <= unannounced) return void body.pipe(sent)
        sent.flushHeaders()
        waiting = setTimeout(() => body.pipe(sent), refusalTime)
      }
      sent.once('socket', (socket) => socket.once(isTls ? 'secureConnect' : 'connect', begin))
    })
  }

  close(): void {
    this.#agent.destroy()
  }

  #once({ method, path, headers, body, signal }: SubgraphRequest): Promise<SubgraphAnswer> {
    const send = this.#url.protocol === 'https:' ? tlsRequest : plainRequest
    return new Promise((resolve, reject) => {
      const sent = send(
        { ...this.#target, path, method, headers, agent: this.#agent, signal },
        (response) => {
          const chunks: Buffer[] = []
          let length = 0
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk)
            length += chunk.length
            if (length > this.mostBytes) sent.destroy(new SubgraphFault(this.name, 'unreachable'))
          })
          response.once('error', reject)
          response.once('end', () => {
            clearTimeout(late)
            resolve({
              status: response.statusCode ?? 500,
              headers: response.headers,
              body: Buffer.concat(chunks),
            })
          })
        },
      )
      const late = setTimeout(
        () => sent.destroy(new SubgraphFault(this.name, 'late', undefined, this.timeout)),
        this.timeout,
      )
      sent.once('error', (error) => {
        clearTimeout(late)
        reject(error)
      })
      sent.end(body)
    })
  }
}
