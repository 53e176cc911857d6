import type { ServerResponse } from 'node:http'

/** A refusal in the shape of a GraphQL answer, so that clients need one way to read errors. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code = 'BAD_REQUEST',
): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
