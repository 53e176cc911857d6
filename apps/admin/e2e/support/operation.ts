import type { Request } from 'playwright-core'

/** Where the graph is asked. */
export const graphAddress = /\/graphql(\?|$)/

/** The name of the operation that a request asks for. */
export function operationOf(request: Request): string | undefined {
  if (request.method() === 'GET') {
    return new URL(request.url()).searchParams.get('operationName') ?? undefined
  }
  return (request.postDataJSON() as { operationName?: string }).operationName
}
