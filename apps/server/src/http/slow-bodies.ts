import type { ServerResponse } from 'node:http'

/** How long a body may take to come, and how often it is looked at; in milliseconds. */
export interface BodyLimits {
  allowed: number
  lookEvery: number
}

export const bodyLimits: BodyLimits = { allowed: 30_000, lookEvery: 2_000 }

/** Where files of rows are sent to, which may take ten minutes. */
const unhurried = '/imports'

/**
 * Ends the requests whose body is not there in time: with a 408, or without a word where the answer has begun already.
 * @param inFlight answers that are not finished, each with the moment its request began.
 */
export function endSlowBodies(
  inFlight: ReadonlyMap<ServerResponse, number>,
  now: number,
  allowed: number,
): void {
  for (const [response, began] of inFlight) {
    // In the order in which they began: whatever follows is younger.
    if (now - began < allowed) return
    const { req: request } = response
    // A request without a body is complete with its headers.
    if (request.complete || request.url?.split('?', 1)[0] === unhurried) continue
    if (response.headersSent) request.destroy()
    else response.writeHead(408, { connection: 'close' }).end(() => request.destroy())
  }
}
