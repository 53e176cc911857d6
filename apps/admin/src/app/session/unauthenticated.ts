import { CombinedGraphQLErrors, ServerError } from '@apollo/client'

const code = 'UNAUTHENTICATED'

/** Whether a request was refused because nobody is signed in, or no longer. */
export const isUnauthenticated = (error: unknown): boolean =>
  (ServerError.is(error) && error.statusCode === 401) ||
  (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === code))
