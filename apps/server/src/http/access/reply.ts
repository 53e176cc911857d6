import type { ServerResponse } from 'node:http'

export function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

/** A refusal that a program can read, with a sentence. */
export const refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): void => reply(response, status, { error: { code, message, ...more } })
