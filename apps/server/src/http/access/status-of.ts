import { GraphQLError } from 'graphql'

/** The HTTP status that an expected fault asks for; undefined for a fault of ours. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  const http = error.extensions.http as { status?: number } | undefined
  return http?.status
}
