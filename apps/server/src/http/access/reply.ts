import type { ServerResponse } from 'node:http'
import { endOnceSent } from '../let-finish.ts'

export function reply(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  endOnceSent(response, JSON.stringify(body))
}

/** A refusal that a program can read, with a sentence. */
export const refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): void => reply(response, status, { error: { code, message, ...more } })
