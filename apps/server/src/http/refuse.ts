import type { ServerResponse } from 'node:http'
import { endOnceSent } from './let-finish.ts'

/** A refusal in the shape of a GraphQL answer, so that clients need one way to read errors. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code = 'BAD_REQUEST',
): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json; charset=utf-8')
  endOnceSent(response, JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
