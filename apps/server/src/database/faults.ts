import { GraphQLError } from 'graphql'

/** Codes of PostgreSQL (class 08, 57P) and of the socket that mean: the connection is gone, the statement not to blame. */
const lost = /^(08\d{3}|57P0[1-5]|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/
const lostWords = /Connection terminated|connection error|timeout expired|not queryable/

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The connection was lost or refused: a read may be tried again. */
export const connectionLost = (error: unknown): boolean =>
  lost.test(codeOf(error)) || (codeOf(error) === '' && lostWords.test(messageOf(error)))

/** Every connection stayed busy, or the server takes no more. */
export const poolSpent = (error: unknown): boolean =>
  codeOf(error) === '53300' || messageOf(error) === 'timeout exceeded when trying to connect'

/** The database found no credential that holds: it was taken back since it was looked up. */
export const refusesCredential = (error: unknown): boolean => codeOf(error) === '28000'

/** The statement was stopped at its time limit. */
export const statementStopped = (error: unknown): boolean => codeOf(error) === '57014'

/** Others were changing the same: this waited for them too long, or each waited for the other. */
const hindered = (error: unknown): boolean => /^(40001|40P01|55P03)$/.test(codeOf(error))

const fault = (code: string, status: number, message: string, cause: unknown): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, http: { status } },
    originalError: cause instanceof Error ? cause : undefined,
  })

/** For whoever left before the answer came; only the log sees it. */
export const nobodyWaits = (): GraphQLError =>
  fault('UNAVAILABLE', 503, 'The asker left before the answer was ready.', undefined)

/** Nothing that is personal is answered unless it can be noted. */
export const notNoted = (cause: unknown): GraphQLError =>
  fault(
    'UNAVAILABLE',
    503,
    'What is read of people has to be noted, which cannot be done at the moment; try again.',
    cause,
  )

/** What a person is told of a database error. Anything but the known kinds stays as it is, to be masked and logged. */
export function asFault(error: unknown, timeLimit: number): unknown {
  if (poolSpent(error)) {
    return fault(
      'UNAVAILABLE',
      503,
      'Every connection to the database is busy; try again in a moment.',
      error,
    )
  }
  if (connectionLost(error)) {
    return fault('UNAVAILABLE', 503, 'The database cannot be reached at the moment; try again.', error)
  }
  if (hindered(error))
    return fault('UNAVAILABLE', 503, 'Somebody else is changing the same at this moment; try again.', error)
  if (statementStopped(error)) {
    const seconds = timeLimit / 1000
    return fault(
      'TIMEOUT',
      503,
      `The query took longer than ${seconds} seconds; ask for less at a time.`,
      error,
    )
  }
  return error
}
