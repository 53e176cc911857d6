import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http'

type GivenHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** Names and values of headers in turn, as node takes them. */
export type HeaderList = readonly string[]

/**
 * A response whose standing headers go out with whatever it answers, and are not looked at before: setting each by itself costs a
 * small answer as much as finding out who asks. What an answer says of a header itself comes first.
 */
export class Reply extends ServerResponse {
  standing: HeaderList = []

  override writeHead(status: number, message?: string, headers?: GivenHeaders): this
  override writeHead(status: number, headers?: GivenHeaders): this
  override writeHead(status: number, message?: string | GivenHeaders, headers?: GivenHeaders): this {
    setHeaders(this, this.#takeStanding(), (name) => !this.hasHeader(name))
    return typeof message === 'string'
      ? super.writeHead(status, message, headers)
      : super.writeHead(status, message)
  }

  /** Begins an answer with these headers beside the standing ones, which must be others. */
  begin(headers: HeaderList): void {
    if (this.getHeaderNames().length === 0) {
      super.writeHead(this.statusCode, [...this.#takeStanding(), ...headers])
      return
    }
    setHeaders(this, headers)
    this.writeHead(this.statusCode)
  }

  #takeStanding(): HeaderList {
    const { standing } = this
    this.standing = []
    return standing
  }
}

/** Sets those headers that are wanted. */
export function setHeaders(
  response: ServerResponse,
  headers: HeaderList,
  wanted: (name: string) => boolean = () => true,
): void {
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? ''
    if (wanted(name)) response.setHeader(name, headers[at + 1] ?? '')
  }
}
