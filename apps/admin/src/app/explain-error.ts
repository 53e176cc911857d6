import { CombinedGraphQLErrors, ServerError, ServerParseError, type ErrorLike } from '@apollo/client'

/** What went wrong and what to do, for a reader who knows neither HTTP nor the graph. */
export function explainError(error: ErrorLike): Error {
  return new Error(sentencesOf(error), { cause: error })
}

function sentencesOf(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map((one) => one.message).join(' ')
  if (ServerError.is(error)) return serverSentence(error.statusCode)
  if (ServerParseError.is(error))
    return 'The answer could not be read: something between here and the server replaced it. Try again.'
  // Browsers say `Failed to fetch`, `Load failed` or `NetworkError …`, all as this one type.
  if (error instanceof TypeError) return 'The server cannot be reached. Check the connection, then try again.'
  return error.message
}

function serverSentence(status: number): string {
  if (status === 503) return 'The server is starting or busy. Try again in a moment.'
  if (status >= 500)
    return `The server failed (${status}). Try again; if it stays so, its log has the reason.`
  return `The server refused the request (${status}). Load the page again; it may be older than the server.`
}
