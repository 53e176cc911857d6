import { randomUUID } from 'node:crypto'
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** An answer as it goes out. */
export interface Finished {
  readonly status: number
  readonly body: { errors?: GraphQLFormattedError[]; data: unknown; extensions?: Record<string, unknown> }
}

/** What the one graph answers a request with that failed as a whole for such a reason. */
const statusOf: Readonly<Record<string, number>> = { UNAVAILABLE: 503, TIMEOUT: 503, UNAUTHENTICATED: 401 }

/**
 * Puts the results of an operation's parts together. Errors that a subgraph has shaped stay as they are, and of a subgraph that does not
 * answer there is one however many fields wait for it; anything else is a fault of ours, of which the asker learns a reference alone.
 * @param order keys of the fields at the root, where there are several parts.
 */
export function finish(
  results: readonly ExecutionResult[],
  order: readonly string[] | undefined,
  log: Logger,
): Finished {
  const data = dataOf(results, order)
  const errors = distinct(results.flatMap((result) => result.errors ?? []).map((error) => shaped(error, log)))
  const nothing = data === null || Object.values(data).every((value) => value === null)
  const codes = new Set(errors.map(({ extensions }) => String(extensions?.code)))
  const [code = ''] = codes
  const status = errors.length > 0 && nothing && codes.size === 1 ? (statusOf[code] ?? 200) : 200
  return { status, body: { ...(errors.length > 0 ? { errors } : {}), data } }
}

function dataOf(
  results: readonly ExecutionResult[],
  order: readonly string[] | undefined,
): Record<string, unknown> | null {
  const [first, ...others] = results.map((result) => result.data ?? null)
  if (!first || others.length === 0) return first ?? null
  if (others.some((one) => one === null)) return null
  const all: Record<string, unknown> = Object.assign({}, first, ...others)
  return Object.fromEntries(
    (order ?? Object.keys(all)).flatMap((key) => (key in all ? [[key, all[key]]] : [])),
  )
}

function shaped(error: GraphQLError, log: Logger): GraphQLFormattedError {
  const { message, path, extensions } = error
  const place = path ? { path } : {}
  if (typeof extensions?.code === 'string') return { message, ...place, extensions: { ...extensions } }
  const reference = randomUUID()
  log.error({ reference, err: error }, 'a request failed by our fault')
  return {
    message: `Something went wrong on our side. If it stays so, tell us the reference ${reference}.`,
    ...place,
    extensions: { code: 'INTERNAL', reference },
  }
}

function distinct(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const seen = new Set<string>()
  return errors.filter(({ message, path, extensions }) => {
    const key = extensions?.subgraph === undefined ? JSON.stringify([message, path]) : message
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
