import { GraphQLError } from 'graphql'

type Path = readonly (string | number)[]

/** An error as of another place of the answer. */
export function located(error: Readonly<GraphQLError>, path: Path | undefined): GraphQLError {
  const { message, extensions, originalError } = error
  return new GraphQLError(message, { path, extensions, originalError })
}
