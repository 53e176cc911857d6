import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** Codes that tell the asker something of their own request; anything else is a fault of ours. */
const told = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAVAILABLE',
])

/** GraphQL's own errors of a request, raised without a code while variables are read or the result is completed. */
const isOwnCode = (error: unknown): error is GraphQLError => error instanceof GraphQLError

/**
 * What the asker is shown of an error. A fault of ours is logged whole under a reference and shown by that reference
 * alone: its message may hold data, names of tables or addresses.
 */
export const maskErrors =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const extensions = { ...formatted.extensions }
    delete extensions.http
    if ('limit' in extensions || isTokenLimit(formatted) || multiplies(formatted)) {
      return { ...formatted, extensions: { ...extensions, code: 'TOO_COSTLY' } }
    }
    if (typeof extensions.code === 'string' && told.has(extensions.code)) return { ...formatted, extensions }
    const reference = randomUUID()
    const cause = unwrapResolverError(error)
    log.error(
      { reference, err: isOwnCode(cause) ? (cause.originalError ?? cause) : cause },
      'a request failed by our fault',
    )
    return {
      message: `Something went wrong on our side. If it stays so, tell us the reference ${reference}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL', reference },
    }
  }

const isTokenLimit = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === 'GRAPHQL_PARSE_FAILED' && /more that \d+ tokens/.test(message)

/** Apollo's own measure of fragments that multiply each other. */
const multiplies = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED'
